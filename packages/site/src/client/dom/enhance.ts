import { homeFolder } from "./home-folder.ts";

/** Makes more of each such place of a page by what its data says; where that fails, what stands there stays as it is. */
export function enhance<Data>(selector: string, load: () => Promise<Show<Data>>): void {
  for (const place of document.querySelectorAll<HTMLElement>(selector)) void enhancePlace(place, load);
}

/** Shows data in a place; `home` leads from the page to the folder of its language. */
type Show<Data> = (place: HTMLElement, data: Data, home: string) => void;

async function enhancePlace<Data>(place: HTMLElement, load: () => Promise<Show<Data>>): Promise<void> {
  const { source } = place.dataset;
  if (source === undefined) return;
  place.setAttribute("aria-busy", "true");
  try {
    const [show, response] = await Promise.all([load(), fetch(source)]);
    // What a file holds, whoever wrote it with the page knows.
    if (response.ok) show(place, (await response.json()) as Data, homeFolder());
  } finally {
    place.removeAttribute("aria-busy");
    place.classList.add("settled");
  }
}
