import { type Identified, matrixSections, plainText } from "@stackmatrix/core";
import { languageTags, type Matrix } from "@stackmatrix/core/schema";
import { commonView, type MatrixOptions, type MatrixView, matrixView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import { articleTable } from "./article-table.ts";
import { commonHtml } from "./common-html.ts";
import { legendHtml } from "./legend-html.ts";
import { matrixTable } from "./matrix-table.ts";
import type { PageContent } from "./page-content.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** Some rows of a matrix that stand on a page of their own. */
export interface MatrixPart {
  /** From 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The paths of all parts, from the folder of the language. */
  readonly paths: readonly string[];
}

/** The page of a matrix, or of a part of it; nothing where there is none of this id. */
export function matrixPage(page: SitePage, id: string, part: MatrixPart): PageContent | undefined {
  const matrix = page.dataset.matrices.get(id);
  if (!matrix) return undefined;
  const view = matrixView(page, matrix, part.paths.length > 1 ? shownOn(page, matrix, part) : {});
  const { label, phrase } = page.words;
  const { index, paths } = part;
  const title = paths.length > 1 ? `${view.title} · ${phrase.partOf(index + 1, paths.length)}` : view.title;
  return {
    title,
    description: view.summary && plainText(view.summary),
    isWide: (view.transpose ? view.rows : view.columns).length > fewColumns,
    trail: [{ title: label.matrices, path: "matrices.html" }],
    body: html`${view.summary !== undefined && index === 0 && html`<p class="lead">${proseHtml(view.summary)}</p>`}
${index === 0 && commonHtml(page, commonView(page, matrix))}
<div class="compare" data-compare="${id}" data-source="${page.to(`data/matrices/${id}.json`)}">
${matrixTable(page, view)}
</div>
${legendHtml(page, view)}
${view.answers.sentence !== undefined && html`<p class="quiet">${view.answers.sentence}</p>`}
${paths.length > 1 && partLinks(page, part)}
${articles(page, view)}`,
  };
}

/** As many columns as the usual width of a page has room for. */
const fewColumns = 8;

function shownOn({ dataset }: SitePage, matrix: Identified<Matrix>, { from, to }: MatrixPart): MatrixOptions {
  let start = 0;
  const sections = matrixSections(dataset, matrix).flatMap(({ heading, rows }) => {
    const under = rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += rows.length;
    return under.length > 0 ? [{ heading, rows: under }] : [];
  });
  return { sections };
}

function partLinks(page: SitePage, { index, paths }: MatrixPart): Html {
  const { label } = page.words;
  const items = paths.map((path, place) =>
    place === index
      ? html`<li><span aria-current="page">${place + 1}</span></li>`
      : html`<li><a href="${page.to(path)}">${place + 1}</a></li>`,
  );
  const turn = (to: number, word: string, rel: string) =>
    paths[to] !== undefined && html`<a rel="${rel}" href="${page.to(paths[to])}">${word}</a>`;
  return html`<nav class="parts" aria-label="${page.words.site.parts}">${turn(index - 1, label.previous, "prev")}<ol>${items}</ol>${turn(index + 1, label.next, "next")}</nav>`;
}

function articles(page: SitePage, view: MatrixView): Html {
  if (view.articles.length === 0) return html``;
  const items = view.articles.map(
    ({ footnotes, id, language, title }) =>
      html`<li><a href="${page.to(`sources.html#${id}`)}" lang="${languageTags[language]}">${title}</a>${page.marks(footnotes)}</li>`,
  );
  const body = html`<ul class="articles">${items}</ul>
${articleTable(page, view)}`;
  return sectionHtml("articles", page.words.label.articleWording, body);
}
