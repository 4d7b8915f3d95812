import { render } from "preact";
import type { ComparisonData } from "../../client-data/comparison-data.ts";
import { CompareApp } from "./compare-app.tsx";

/** Puts a comparison that can be narrowed in the place of a table. */
export function showComparison(place: HTMLElement, data: ComparisonData, home: string): void {
  place.replaceChildren();
  place.classList.add("ready");
  render(<CompareApp data={data} home={home} />, place);
}
