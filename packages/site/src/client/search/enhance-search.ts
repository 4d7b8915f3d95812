import type { SearchData } from "../../client-data/search-data.ts";
import { homeFolder } from "../dom/home-folder.ts";
import type { Search } from "./find-in.ts";
import { listFound } from "./list-found.ts";
import { showResults } from "./show-results.ts";

/** Lets a search answer while somebody types; the key `/` leads to it from everywhere. */
export function enhanceSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const { source } = form.dataset;
  if (input === null || source === undefined) return;
  const search = onceLoaded(source);
  const list = listFound(form, input);
  const look = async () => {
    const text = input.value.trim();
    if (text === "") return list.hide();
    const found = (await search())(text, 8);
    // What was typed meanwhile is looked up on its own.
    if (input.value.trim() === text && document.activeElement === input) list.show(found);
  };
  input.addEventListener("input", () => void look());
  input.addEventListener("focus", () => void look());
  addEventListener("keydown", (event) => leadTo(input, event));
  const results = document.querySelector<HTMLElement>("[data-results]");
  const asked = new URLSearchParams(location.search).get("q")?.trim();
  if (results !== null && asked) {
    input.value = asked;
    void search().then((find) => showResults(results, find(asked, 100)));
  }
}

/** Nothing is loaded before somebody searches, and nothing twice. */
function onceLoaded(source: string): () => Promise<Search> {
  let loading: Promise<Search> | undefined;
  return () => {
    loading ??= load(source).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function load(source: string): Promise<Search> {
  const [{ findIn }, response] = await Promise.all([import("../entries/search.ts"), fetch(source)]);
  return findIn((await response.json()) as SearchData, homeFolder());
}

function leadTo(input: HTMLInputElement, event: KeyboardEvent): void {
  const { altKey, ctrlKey, key, metaKey, target } = event;
  const isTyping =
    target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null;
  if (key !== "/" || isTyping || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  input.focus();
  input.select();
}
