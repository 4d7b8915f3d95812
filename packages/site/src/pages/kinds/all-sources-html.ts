import { languageTags } from "@stackmatrix/core/schema";
import { commonView, dayInWords, type SourceView, sourceGroups } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { joined } from "../../html/joined.ts";
import { linkOut } from "../../html/link-out.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { sentence } from "../../html/sentence.ts";
import { commonHtml } from "../common-html.ts";
import type { SitePage } from "../site-page.ts";

/** All sources, the nearest to what they speak of first. */
export function allSourcesHtml(page: SitePage): Html {
  const groups = sourceGroups(page).map(
    ({ kind, sources, word }) =>
      html`<section${word !== undefined && html` aria-labelledby="_kind-${kind}"`}>${word !== undefined && html`<h2 id="_kind-${kind}">${sentence(word)}</h2>`}
<ul class="sources">${sources.map((source) => sourceHtml(page, source))}</ul></section>
`,
  );
  return html`${groups}`;
}

function sourceHtml(page: SitePage, source: SourceView): Html {
  const { words } = page;
  const name = html`<cite lang="${languageTags[source.language]}">${source.title}</cite>`;
  const parts = [
    source.url === undefined ? name : linkOut(source.url, name),
    source.publisher,
    dayInWords(source, words),
    source.checkedOn !== undefined && words.phrase.checkedOn(source.checkedOn),
    source.licence,
  ].filter((part) => part !== undefined && part !== false);
  return html`<li id="${source.id}">${joined(parts, " · ")}
${source.note !== undefined && html`<p>${proseHtml(source.note)}</p>`}${source.copy !== undefined && html`<p><code>${source.copy}</code></p>`}${commonHtml(page, commonView(page, page.dataset.sources.get(source.id) ?? {}))}</li>
`;
}
