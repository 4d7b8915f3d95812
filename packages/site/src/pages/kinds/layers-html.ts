import { commonView, layersView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import { serviceLinks } from "../service-links.ts";
import type { SitePage } from "../site-page.ts";

/** The layers from the top down, each with what it does and who lives in it. */
export function layersHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const layers = layersView(page).map((layer) => {
    const isTold = layer.does !== undefined || layer.doesNot !== undefined;
    const marks = isTold && page.marks(layer.footnotes);
    const line = (name: string, told: Html | false | "" | undefined) =>
      told && html`<p><span class="name">${name}</span>${phrase.colon}${told}</p>`;
    return card(
      layer.id,
      html`<span class="tone tone-${layer.order}">${layer.order}</span> ${layer.name}`,
      html`${layer.question !== undefined && html`<p class="lead">${proseHtml(layer.question)}</p>`}
${line(label.does, layer.does && html`${proseHtml(layer.does)}${marks}`)}
${line(label.doesNot, layer.doesNot && html`${proseHtml(layer.doesNot)}${layer.does === undefined && marks}`)}
${layer.services.length > 0 && line(label.services, serviceLinks(page, layer.services))}
${layer.alsoHere.length > 0 && line(label.alsoHere, serviceLinks(page, layer.alsoHere))}
${commonHtml(page, commonView(page, page.dataset.layers.get(layer.id) ?? {}))}`,
    );
  });
  return html`${layers}`;
}
