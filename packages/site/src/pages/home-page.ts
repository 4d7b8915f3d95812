import { type Identified, matrixSections, matrixServices, plainText } from "@stackmatrix/core";
import type { Matrix, Sheet } from "@stackmatrix/core/schema";
import { matrixView, type OverviewView, overviewView, projectView, startPage } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import { layerStack } from "./layer-stack.ts";
import { legendHtml } from "./legend-html.ts";
import { matrixTable } from "./matrix-table.ts";
import type { PageContent } from "./page-content.ts";
import { sectionHtml } from "./section-html.ts";
import { sharedPicture } from "./shared-picture.ts";
import type { SheetFiles } from "./sheet-files.ts";
import type { SitePage } from "./site-page.ts";
import { siteSections } from "./site-sections.ts";
import { trustHtml } from "./trust-html.ts";

/** The first page of a language: what is compared, where to begin, how fresh it is and what it rests on. */
export function homePage(page: SitePage, files: SheetFiles | undefined): PageContent {
  const overview = overviewView(page);
  const { label, phrase } = page.words;
  const { title = label.index } = projectView(page);
  const { main } = siteSections(page);
  const counts = main.map(({ count = 0, path, title: of }) => {
    return html`<li><a href="${page.to(path)}">${of} <strong>${count}</strong></a></li>`;
  });
  const first = firstMatrix(page);
  const sheet = firstSheet(page, first?.id);
  const kinds = main.map(({ count = 0, title: of }) => page.words.site.count(count, of));
  return {
    title,
    description: kinds.join(phrase.comma),
    picture: sheet && sharedPicture(page, sheet, files),
    body: html`<ul class="counts">${counts}</ul>
${firstTable(page, first)}
${matrices(page, overview, first?.id)}
${layerStack(page, overview)}
${guides(page, overview)}
${trustHtml(page)}
${rows(page, overview)}
${more(page)}`,
  };
}

/** The first table that is small enough to be seen at once. */
function firstMatrix({ dataset }: SitePage): Identified<Matrix> | undefined {
  return [...dataset.matrices.values()].find((matrix) => {
    const rows = matrixSections(dataset, matrix).reduce((sum, section) => sum + section.rows.length, 0);
    return rows * matrixServices(dataset, matrix).length <= mostCells;
  });
}

const mostCells = 200;

/** The sheet that shows what the page shows first; else the first of all. */
function firstSheet({ dataset }: SitePage, shown: string | undefined): Identified<Sheet> | undefined {
  const sheets = [...dataset.sheets.values()];
  const showing = sheets.find(({ blocks }) =>
    blocks.some((block) => block.block === "matrix" && block.matrix === shown),
  );
  return showing ?? sheets[0];
}

function firstTable(page: SitePage, matrix: Identified<Matrix> | undefined): Html {
  if (!matrix) return html``;
  // Its sources stand on its own page.
  const view = matrixView(startPage(page.dataset, page.locale), matrix, { history: false });
  const { id, summary, title } = view;
  return html`<section><h2><a href="${page.to(`matrices/${id}.html`)}">${title}</a></h2>
${summary !== undefined && html`<p>${proseHtml(summary)}</p>`}
${matrixTable(page, view, { hasMarks: false })}
${legendHtml(page, view)}</section>`;
}

function matrices(page: SitePage, { matrices: list }: OverviewView, shown: string | undefined): Html {
  const others = list.filter(({ id }) => id !== shown);
  if (others.length === 0) return html``;
  const items = others.map(
    ({ id, summary, title }) =>
      html`<li><a href="${page.to(`matrices/${id}.html`)}">${title}</a>${summary !== undefined && html`<p>${proseHtml(summary)}</p>`}</li>
`,
  );
  return sectionHtml("matrices", page.words.label.matrices, html`<ul class="tiles">${items}</ul>`);
}

function guides(page: SitePage, { guides: list }: OverviewView): Html {
  if (list.length === 0) return html``;
  const items = list.map(
    ({ id, question, title }) =>
      html`<li><a href="${page.to(`guides/${id}.html`)}">${title}</a>${question !== undefined && html`<p>${plainText(question)}</p>`}</li>
`,
  );
  return sectionHtml("guides", page.words.label.guides, html`<ul class="tiles">${items}</ul>`);
}

/** Of rows that are in no group, the page has room for no more; there can be thousands. */
const mostRows = 24;

/** The groups of rows, and rows that are in none. */
function rows(page: SitePage, { capabilities, tradeoffs, traits }: OverviewView): Html {
  const { label, site } = page.words;
  const kinds = [
    [label.capabilities, "capabilities", capabilities],
    [label.tradeoffs, "tradeoffs", tradeoffs],
    [label.traits, "traits", traits],
  ] as const;
  const lists = kinds.flatMap(([title, kind, groups]) => {
    if (groups.length === 0) return [];
    const count = groups.reduce((sum, { rows: { length } }) => sum + length, 0);
    const names = groups.flatMap(({ id, name, rows: under }) =>
      id === undefined
        ? under
            .slice(0, mostRows)
            .map((row) => html`<li><a href="${page.to(`${kind}/${row.id}.html`)}">${row.title}</a></li>`)
        : html`<li><a href="${page.to(`rows.html#_${kind}-${id}`)}">${name} <span class="quiet">${under.length}</span></a></li>`,
    );
    return html`<div><h3><a href="${page.to(`rows.html#_${kind}`)}">${title} <span class="quiet">${count}</span></a></h3>${names.length > 0 && html`<ul class="inline">${names}</ul>`}</div>`;
  });
  return lists.length === 0
    ? html``
    : sectionHtml("rows", site.rows, html`<div class="kinds">${lists}</div>`);
}

function more(page: SitePage): Html {
  const items = siteSections(page).more.map(
    ({ count, path, title }) =>
      html`<li><a href="${page.to(path)}">${title}${count !== undefined && html` <span class="quiet">${count}</span>`}</a></li>`,
  );
  return sectionHtml("more", page.words.label.more, html`<ul class="inline">${items}</ul>`);
}
