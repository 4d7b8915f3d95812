import { enhanceCards } from "../cards/enhance-cards.ts";
import { enhance } from "../dom/enhance.ts";
import { enhanceSearch } from "../search/enhance-search.ts";

const app = () => import("./app.tsx");
enhance("[data-compare]", async (place, data, home) => (await app()).showComparison(place, data, home));
enhance("[data-guide]", async (place, data, home) => (await app()).showGuide(place, data, home));
enhance("[data-cards]", async (place, data) => enhanceCards(place, data));
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) enhanceSearch(form);
