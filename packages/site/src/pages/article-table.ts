import { plainText } from "@stackmatrix/core";
import { type Locale, languageTags } from "@stackmatrix/core/schema";
import type { MatrixView, RowView } from "@stackmatrix/view";
import { type Content, type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { SitePage } from "./site-page.ts";

/** The tables of the articles behind a matrix, in their own words; what we put right is struck through, and said beside. */
export function articleTable(page: SitePage, matrix: MatrixView): Html {
  const { label } = page.words;
  const rows = matrix.rows.filter(({ published }) => published !== undefined);
  const [{ language = page.locale } = {}] = matrix.articles;
  const isPutRight = rows.some(({ published }) => published?.correction !== undefined);
  const heads = [...matrix.columns.map(({ shortName }) => shortName), ...(isPutRight ? [label.right] : [])];
  return html`<div class="scroll" role="region" aria-label="${label.articleWording} · ${matrix.title}" tabindex="0"><table class="matrix article">
<caption class="hidden">${label.articleWording}</caption>
<thead><tr><th scope="col"><span class="hidden">${page.words.site.rows}</span></th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => articleRow(page, row, { isPutRight, language }))}</tbody></table></div>`;
}

interface ArticleOptions {
  readonly isPutRight: boolean;
  /** That the article is written in. */
  readonly language: Locale;
}

function articleRow(
  page: SitePage,
  { label, published }: RowView,
  { isPutRight, language }: ArticleOptions,
): Html {
  if (!published) return html``;
  const quoted = (text: Content) => html`<span lang="${languageTags[language]}">${text}</span>`;
  const { cells, correction } = published;
  const wording = cells.map((cell) => {
    if (!cell) return html`<td></td>`;
    return html`<td>${glossed(page, quoted(cell.disputed ? html`<s>${cell.text}</s>` : cell.text), cell.gloss)}</td>`;
  });
  const put =
    correction &&
    html`<a href="${page.to(`misconceptions.html#${correction.id}`)}">${correction.verdict ?? plainText(correction.right)}</a>${
      correction.verdict !== undefined && html`${page.words.phrase.colon}${proseHtml(correction.right)}`
    }`;
  return html`<tr><th scope="row">${glossed(page, published.label === undefined ? label : quoted(published.label), published.labelGloss)}</th>${wording}${isPutRight && html`<td>${put}</td>`}</tr>
`;
}

function glossed({ words: { phrase } }: SitePage, quotation: Content, gloss: string | undefined): Html {
  return html`${quotation}${gloss !== undefined && `${phrase.beforeGloss}${phrase.gloss(gloss)}`}`;
}
