import { commonView, pathView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import { serviceLinks } from "../service-links.ts";
import type { SitePage } from "../site-page.ts";

/** Ways to grow, step by step. */
export function pathsHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const items = [...page.dataset.paths.values()].map((path) => {
    const view = pathView(page, path);
    const steps = view.steps.map(({ footnotes, layer, layerId, name, picture, services, text }) => {
      const inLayer =
        layer !== undefined && html` · <a href="${page.to(`layers.html#${layerId}`)}">${layer}</a>`;
      return html`<li><strong>${name}</strong>${inLayer}${text !== undefined && html`<p>${proseHtml(text)}${page.marks(footnotes)}</p>`}
${services.length > 0 && html`<p class="quiet">${label.services}${phrase.colon}${serviceLinks(page, services)}</p>`}
${picture !== undefined && html`<p class="quiet">${label.inPicture}${phrase.colon}${picture}</p>`}</li>
`;
    });
    return card(
      view.id,
      view.title,
      html`${(view.summary !== undefined || view.footnotes.length > 0) && html`<p>${view.summary !== undefined && proseHtml(view.summary)}${page.marks(view.footnotes)}</p>`}
${commonHtml(page, commonView(page, path))}
<ol class="steps">${steps}</ol>`,
    );
  });
  return html`${items}`;
}
