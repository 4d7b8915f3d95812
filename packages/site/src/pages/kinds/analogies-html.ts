import { analogyView, commonView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import { serviceLinks } from "../service-links.ts";
import type { SitePage } from "../site-page.ts";

/** Pictures to think with, and where they end. */
export function analogiesHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const items = [...page.dataset.analogies.values()].map((analogy) => {
    const view = analogyView(page, analogy);
    const hasTexts = view.parts.some(({ text }) => text !== undefined);
    const hasServices = view.parts.some(({ services }) => services.length > 0);
    const heads = [
      label.concept,
      label.inPicture,
      ...(hasTexts ? [label.meaning] : []),
      ...(hasServices ? [label.services] : []),
    ];
    const rows = view.parts.map(
      ({ concept, picture, services, text }) =>
        html`<tr><th scope="row">${concept}</th><td>${picture}</td>${hasTexts && html`<td>${text !== undefined && proseHtml(text)}</td>`}${hasServices && html`<td>${serviceLinks(page, services)}</td>`}</tr>
`,
    );
    return card(
      view.id,
      view.title,
      html`${(view.summary !== undefined || view.footnotes.length > 0) && html`<p>${view.summary !== undefined && proseHtml(view.summary)}${page.marks(view.footnotes)}</p>`}
${commonHtml(page, commonView(page, analogy))}
<div class="scroll" role="region" aria-label="${view.title}" tabindex="0"><table class="matrix"><caption class="hidden">${view.title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${view.limits !== undefined && html`<p><span class="name">${label.limits}</span>${phrase.colon}${proseHtml(view.limits)}</p>`}`,
    );
  });
  return html`${items}`;
}
