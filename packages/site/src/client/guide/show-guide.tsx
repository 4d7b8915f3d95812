import { render } from "preact";
import type { GuideData } from "../../client-data/guide-data.ts";
import { GuideApp } from "./guide-app.tsx";

/** Puts a guide that asks and answers in the place of one that is read. */
export function showGuide(place: HTMLElement, data: GuideData, home: string): void {
  place.replaceChildren();
  place.classList.add("ready");
  render(<GuideApp data={data} home={home} />, place);
}
