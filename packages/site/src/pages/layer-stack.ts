import type { OverviewView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** The layers as they stand on each other, with the services that live in them, and after them those of none. */
export function layerStack(
  page: SitePage,
  { layers, services }: Pick<OverviewView, "layers" | "services">,
): Html {
  if (layers.length === 0 && services.length === 0) return html``;
  const link = (id: string, name: string) =>
    html`<li><a href="${page.to(`services/${id}.html`)}">${name}</a></li>`;
  const levels = layers.map(({ brief, id, name, order, question, services: own }) => {
    const told = brief ?? question;
    return html`<li><span class="tone tone-${order}" aria-hidden="true">${order}</span><div><a href="${page.to(`layers.html#${id}`)}">${name}</a>${told !== undefined && html`<p>${proseHtml(told)}</p>`}</div><ul class="inline">${own.map((service) => link(service.id, service.name))}</ul></li>
`;
  });
  const others = services.map(
    ({ id, oneLiner, title }) =>
      html`<li><a href="${page.to(`services/${id}.html`)}">${title}</a>${oneLiner !== undefined && html`<p>${oneLiner}</p>`}</li>
`,
  );
  const body = html`${levels.length > 0 && html`<ol class="stack" role="list">${levels}</ol>`}${others.length > 0 && html`<ul class="tiles">${others}</ul>`}`;
  return sectionHtml("services", page.words.label.services, body);
}
