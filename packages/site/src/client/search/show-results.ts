import { made } from "../dom/made.ts";
import type { Found } from "./find-in.ts";

/** Lists on a page of its own what was found. */
export function showResults(place: HTMLElement, { hits, sentence }: Found): void {
  const items = hits.map(({ address, kind, name }) =>
    made("li", {}, made("a", { href: address }, name), " ", made("small", {}, kind)),
  );
  place.replaceChildren(
    made("p", { role: "status" }, sentence),
    ...(items.length > 0 ? [made("ol", { class: "results" }, ...items)] : []),
  );
}
