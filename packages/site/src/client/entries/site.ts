import { enhance } from "../dom/enhance.ts";

const app = () => import("./app.tsx");
enhance("[data-compare]", async (place, data, home) => (await app()).showComparison(place, data, home));
