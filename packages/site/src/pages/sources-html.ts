import { languageTags } from "@stackmatrix/core/schema";
import { dayInWords, type Footnote } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import { sentence } from "../html/sentence.ts";
import { freshnessText } from "./freshness-text.ts";
import type { SitePage } from "./site-page.ts";

/** The sources of a page, each with the way back to where it is cited; nothing where there are none. */
export function sourcesHtml(page: SitePage): Html {
  const { citations, words } = page;
  const footnotes = citations.footnotes();
  if (footnotes.length === 0) return html``;
  const freshness = sentence(freshnessText(citations.freshness(), words));
  return html`<section class="sources" aria-labelledby="_sources">
<h2 id="_sources">${words.label.sources}</h2>
${freshness !== "" && html`<p class="quiet">${freshness}</p>`}
<ol>${footnotes.map((footnote) => sourceItem(page, footnote))}</ol>
</section>`;
}

function sourceItem(page: SitePage, footnote: Footnote): Html {
  const { words } = page;
  const { id, kind, language, number, publisher, title, url } = footnote;
  const name = html`<cite lang="${languageTags[language]}">${title}</cite>`;
  const parts = [
    url === undefined ? name : linkOut(url, name),
    publisher,
    dayInWords(footnote, words),
    html`<a href="${page.to(`sources.html#${id}`)}">${kind ? words.sourceKind[kind] : words.label.more}</a>`,
  ].filter((part) => part !== undefined);
  return html`<li id="_source-${number}">${joined(parts, " · ")}${wayBack(page, number)}</li>
`;
}

/** As many ways back stand in a line; the others are folded. */
const mostInLine = 5;

function wayBack(page: SitePage, number: number): Html {
  const count = page.marksOf(number);
  const links = Array.from({ length: count }, (_, index) => {
    const place = index + 1;
    const label = `${page.words.site.backToText} ${place}`;
    const shown = count === 1 ? "↩" : place === 1 ? `↩ ${place}` : place;
    return html` <a class="back" href="#_ref-${number}-${place}" aria-label="${label}">${shown}</a>`;
  });
  const folded = links.slice(mostInLine);
  return html`${links.slice(0, mostInLine)}${
    folded.length > 0 &&
    html` <details class="backs"><summary>${page.words.phrase.others(String(folded.length))}</summary>${folded}</details>`
  }`;
}
