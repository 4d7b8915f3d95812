import { render } from "preact";
import type { ComparisonData } from "../../client-data/comparison-data.ts";
import { CompareApp } from "./compare-app.tsx";

/** Puts a comparison that can be narrowed in the place of a table; the whole of it, also where that is a part. */
export function showComparison(place: HTMLElement, data: ComparisonData, home: string): void {
  place.replaceChildren();
  place.classList.add("ready");
  nameWhole(data.title);
  render(<CompareApp data={data} home={home} />, place);
}

function nameWhole(title: string): void {
  const heading = document.querySelector("main h1");
  const former = heading?.textContent ?? title;
  if (heading === null || former === title) return;
  document.title = document.title.replace(former, () => title);
  heading.textContent = title;
}
