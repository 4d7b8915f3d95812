import type { FactView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import type { SitePage } from "./site-page.ts";

/** The cells that a statement rests on; nothing where it names none. */
export function factsHtml(page: SitePage, facts: readonly FactView[]): Html {
  if (facts.length === 0) return html``;
  const items = facts.map(
    ({ answer, footnotes, row, service }) =>
      html`<li>${service} · ${row}${page.words.phrase.colon}<strong>${answer}</strong>${page.marks(footnotes)}</li>`,
  );
  return html`<ul class="rests">${items}</ul>`;
}
