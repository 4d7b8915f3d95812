import { enhanceCards } from "../cards/enhance-cards.ts";
import { enhance } from "../dom/enhance.ts";
import { enhanceSearch } from "../search/enhance-search.ts";

const app = () => import("./app.tsx");
enhance("[data-compare]", async () => (await app()).showComparison);
enhance("[data-guide]", async () => (await app()).showGuide);
enhance("[data-cards]", async () => enhanceCards);
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) enhanceSearch(form);
