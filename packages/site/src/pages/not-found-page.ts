import { html } from "../html/html.ts";
import type { PageContent } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";
import { siteSections } from "./site-sections.ts";

/** What hosts show at an address where there is nothing. */
export function notFoundPage(page: SitePage): PageContent {
  const { label, site } = page.words;
  const { main, more } = siteSections(page);
  const links = [{ title: label.index, path: "index.html" }, ...main, ...more];
  return {
    title: site.notFound,
    body: html`<p>${site.notFoundHelp}</p>
<ul class="plain">${links.map(({ path, title }) => html`<li><a href="${page.to(path)}">${title}</a></li>`)}</ul>`,
  };
}
