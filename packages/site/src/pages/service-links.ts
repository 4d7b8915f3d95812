import type { ServiceLabel } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import type { SitePage } from "./site-page.ts";

/** The names of services, linked to their pages. */
export function serviceLinks(page: SitePage, services: readonly ServiceLabel[]): Html {
  const links = services.map(({ id, name }) => html`<a href="${page.to(`services/${id}.html`)}">${name}</a>`);
  return joined(links, page.words.phrase.comma);
}
