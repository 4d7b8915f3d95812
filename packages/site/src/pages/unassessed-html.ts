import type { Unassessed } from "@stackmatrix/view";
import { type Content, type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { sentence } from "../html/sentence.ts";
import type { SitePage } from "./site-page.ts";

/** What nobody has assessed, by name or as a number, on one line; nothing where there is none. */
export function unassessedHtml<Name>(
  { words: { phrase, support } }: SitePage,
  { counted, named }: Unassessed<Name>,
  linkOf: (name: Name) => Content,
): Html {
  if (counted === undefined && named.length === 0) return html``;
  const names = counted ?? joined(named.map(linkOf), phrase.comma);
  return html`<p class="quiet">${sentence(support.unassessed)}${phrase.colon}${names}</p>`;
}
