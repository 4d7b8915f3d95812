import { type GroundView, groundsView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { sentence } from "../html/sentence.ts";
import { freshnessText } from "./freshness-text.ts";
import type { SitePage } from "./site-page.ts";

/** How fresh the answers are and what they rest on, as numbers and as a bar. */
export function trustHtml(page: SitePage): Html {
  const { freshness, grounds, total } = groundsView(page);
  if (total === 0) return html``;
  const { phrase, site, support } = page.words;
  const unsourced = grounds.find(({ ground }) => ground === "unsourced")?.count ?? 0;
  const old = sentence(freshnessText(freshness, page.words));
  const items = grounds.map(
    ({ count, ground, word }) =>
      html`<li><span class="swatch ${ground}" aria-hidden="true"></span>${sentence(word)} <strong>${count}</strong></li>`,
  );
  const how =
    unsourced > 0 ? phrase.howToReadUnsourced(unsourced === total, support) : phrase.howToRead(support);
  return html`<section class="trust" aria-labelledby="_trust"><h2 id="_trust">${site.trust}</h2>
${bar(grounds)}<ul class="inline">${items}</ul>
${old !== "" && html`<p>${old}</p>`}
<p class="quiet">${how}</p></section>`;
}

/** Drawn without styles of its own, which no page may have; the numbers stand below it. */
function bar(grounds: readonly GroundView[]): Html {
  const total = grounds.reduce((sum, { count }) => sum + count, 0);
  let from = 0;
  const parts = grounds.map(({ count, ground }) => {
    const [x, width] = [from, (count / total) * 1000];
    from += width;
    return html`<rect class="${ground}" x="${x.toFixed(1)}" width="${Math.max(0, width - 2).toFixed(1)}" height="10"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
