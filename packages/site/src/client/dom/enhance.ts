import { homeFolder } from "./home-folder.ts";

/** Reads the data of each such place of a page, and shows it; where that fails, what stands there stays as it is. */
export function enhance(selector: string, show: Show): void {
  for (const place of document.querySelectorAll<HTMLElement>(selector)) void enhancePlace(place, show);
}

/** What makes more of a place. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds, whoever wrote it with the page knows.
type Show = (place: HTMLElement, data: any, home: string) => Promise<void>;

async function enhancePlace(place: HTMLElement, show: Show): Promise<void> {
  const { source } = place.dataset;
  if (source === undefined) return;
  place.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(source);
    if (response.ok) await show(place, await response.json(), homeFolder());
  } finally {
    place.removeAttribute("aria-busy");
    place.classList.add("settled");
  }
}
