import { matrixSections, matrixServices } from "@stackmatrix/core";
import { type Html, html } from "../html/html.ts";
import type { SitePage } from "./site-page.ts";

/** What a matrix may show. */
export interface Shown {
  readonly service?: string;
  readonly capability?: string;
  readonly tradeoff?: string;
  readonly trait?: string;
}

/** The matrices that show a row or a service, linked to their pages; nothing where none does. */
export function matrixLinks(page: SitePage, shown: Shown): Html {
  const { dataset, words } = page;
  const showing = [...dataset.matrices.values()].filter((matrix) => {
    if (shown.service !== undefined)
      return matrixServices(dataset, matrix).some(({ id }) => id === shown.service);
    return matrixSections(dataset, matrix).some(({ rows }) =>
      rows.some(
        ({ capability, tradeoff, trait }) =>
          (capability !== undefined && capability === shown.capability) ||
          (tradeoff !== undefined && tradeoff === shown.tradeoff) ||
          (trait !== undefined && trait === shown.trait),
      ),
    );
  });
  if (showing.length === 0) return html``;
  const items = showing.map(
    ({ id, title }) => html`<li><a href="${page.to(`matrices/${id}.html`)}">${page.say(title)}</a></li>`,
  );
  return html`<section class="seen" aria-labelledby="_seen"><h2 id="_seen">${words.label.matrices}</h2><ul class="plain">${items}</ul></section>`;
}
