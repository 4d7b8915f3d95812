import { matrixSections, matrixServices } from "@stackmatrix/core";
import { type OverviewView, overviewView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { PageContent } from "./page-content.ts";
import { rowLists } from "./row-lists.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** The pages that lead to all entities of the kinds that have pages of their own. */
export const listPages = {
  matrices: {
    has: ({ dataset }: Pick<SitePage, "dataset">) => dataset.matrices.size > 0,
    make: (page: SitePage) => listOf(page, page.words.label.matrices, matrices(page, overviewView(page))),
  },
  services: {
    has: ({ dataset }: Pick<SitePage, "dataset">) => dataset.services.size > 0,
    make: (page: SitePage) => listOf(page, page.words.label.services, services(page, overviewView(page))),
  },
  rows: {
    has: ({ dataset: { capabilities, tradeoffs, traits } }: Pick<SitePage, "dataset">) =>
      capabilities.size + tradeoffs.size + traits.size > 0,
    make: (page: SitePage) => listOf(page, page.words.site.rows, rowLists(page, overviewView(page))),
  },
  guides: {
    has: ({ dataset }: Pick<SitePage, "dataset">) => dataset.guides.size > 0,
    make: (page: SitePage) => listOf(page, page.words.label.guides, guides(page, overviewView(page))),
  },
} as const;

function listOf(_: SitePage, title: string, body: Html): PageContent {
  return { title, trail: [], body };
}

function matrices(page: SitePage, { matrices: list }: OverviewView): Html {
  const { dataset, words } = page;
  const items = list.flatMap(({ id, summary, title }) => {
    const matrix = dataset.matrices.get(id);
    if (!matrix) return [];
    const rows = matrixSections(dataset, matrix).reduce((sum, section) => sum + section.rows.length, 0);
    const services = matrixServices(dataset, matrix);
    const size = `${words.site.count(services.length, words.label.services)} · ${words.site.count(rows, words.site.rows)}`;
    return html`<li><a href="${page.to(`matrices/${id}.html`)}">${title}</a>${summary !== undefined && html`<p>${proseHtml(summary)}</p>`}<p class="quiet">${size}</p></li>
`;
  });
  return html`<ul class="tiles">${items}</ul>`;
}

/** Under their layers from the top down, and after them those of none. */
function services(page: SitePage, { layers, services: others }: OverviewView): Html {
  const tile = (id: string, name: string, told: string | undefined) =>
    html`<li><a href="${page.to(`services/${id}.html`)}">${name}</a>${told !== undefined && html`<p>${told}</p>`}</li>
`;
  const under = layers
    .filter((layer) => layer.services.length > 0)
    .map(({ id, name, services: own }) => {
      const tiles = own.map((service) => tile(service.id, service.name, service.kind));
      return sectionHtml(id, name, html`<ul class="tiles">${tiles}</ul>`);
    });
  const rest = others.map(({ id, oneLiner, title }) => tile(id, title, oneLiner));
  return html`${under}${rest.length > 0 && html`<ul class="tiles">${rest}</ul>`}`;
}

function guides(page: SitePage, { guides: list }: OverviewView): Html {
  const items = list.map(
    ({ id, question, title }) =>
      html`<li><a href="${page.to(`guides/${id}.html`)}">${title}</a>${question !== undefined && html`<p>${proseHtml(question)}</p>`}</li>
`,
  );
  return html`<ul class="tiles">${items}</ul>`;
}
