import { type MatrixView, ratingDots } from "@stackmatrix/view";
import { webSigns } from "../cells/web-signs.ts";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import type { SitePage } from "./site-page.ts";

/** What the signs of a table mean; nothing where it has none. */
export function legendHtml(
  { words }: SitePage,
  { hasRatings, hasVersions, legend: entries }: MatrixView,
): Html {
  const { label, phrase } = words;
  const items = [
    ...entries.map(
      ({ support, word }) =>
        html`<span class="sign ${support}" aria-hidden="true">${webSigns[support]}</span> ${word}`,
    ),
    ...(hasRatings ? [html`${ratingDots(1)} … ${ratingDots(5)} ${label.rating}`] : []),
    ...(hasVersions ? [html`${label.versionBeside}`] : []),
  ];
  if (items.length === 0) return html``;
  return html`<p class="legend"><span>${label.legend}${phrase.colon}</span>${joined(
    items.map((item) => html`<span>${item}</span>`),
    " ",
  )}</p>`;
}
