import { languageNames, languageTags } from "@stackmatrix/core/schema";
import { commonView, glossaryViews, type LocalWord, words } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { joined } from "../../html/joined.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import type { SitePage } from "../site-page.ts";

/** What each thing is called in every language, side by side. */
export function glossaryHtml(page: SitePage): Html {
  const { locales } = page.dataset;
  const heads = locales.map(
    (locale) => html`<th scope="col" lang="${languageTags[locale]}">${languageNames[locale]}</th>`,
  );
  const sections = glossaryViews(page).map(({ entries, id, title }) => {
    const hasNotes = entries.some(({ note }) => note !== undefined);
    const rows = entries.map(({ note, words: own }) => {
      const [first, ...rest] = own;
      const cells = rest.map((word) => html`<td lang="${languageTags[word.locale]}">${wordHtml(word)}</td>`);
      return html`<tr>${first && html`<th scope="row" lang="${languageTags[first.locale]}">${wordHtml(first)}</th>`}${cells}${hasNotes && html`<td>${note !== undefined && proseHtml(note)}</td>`}</tr>
`;
    });
    return card(
      id,
      title,
      html`${commonHtml(page, commonView(page, page.dataset.glossary.get(id) ?? {}))}
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table class="matrix glossary"><caption class="hidden">${title}</caption>
<thead><tr>${heads}${hasNotes && html`<th scope="col">${page.words.label.note}</th>`}</tr></thead><tbody>${rows}</tbody></table></div>`,
    );
  });
  return html`<p class="quiet">${page.words.phrase.howToReadWords}</p>
${sections}`;
}

/** In the language of the word, not of the page. */
function wordHtml({ also, avoid, locale, word }: LocalWord): Html {
  const right = [word, ...also].map((text) => html`${text}`);
  return joined([...right, ...avoid.map((text) => html`<s>${text}</s>`)], words[locale].phrase.comma);
}
