import { languageNames, languageTags } from "@stackmatrix/core/schema";
import { projectView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import type { PageContent, PageLink } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";
import { siteSections } from "./site-sections.ts";

/** What stands above every page: the way home, to the other pages, to a search, and to the other languages. */
export function pageHeader(page: SitePage, { title, trail }: PageContent): Html {
  const { words } = page;
  const { title: site = words.label.index } = projectView(page);
  const { main, more } = siteSections(page);
  return html`<header class="site">
<div class="bar">
<a class="brand" href="${page.to("index.html")}">${site}</a>
${searchForm(page)}
${languages(page)}
</div>
<nav class="menu" aria-label="${words.site.mainNavigation}">
<ul>${main.map((link) => item(page, link))}<li><details class="more"><summary>${words.label.more}</summary><ul>${more.map((link) => item(page, link))}</ul></details></li></ul>
</nav>
</header>
${trail && breadcrumbs(page, [...trail, { title, path: "" }])}`;
}

function searchForm(page: SitePage): Html {
  const { search, searchHint } = page.words.site;
  const action = page.to("search.html");
  return html`<form role="search" action="${action}" data-search data-source="${page.to("data/search.json")}"><label class="hidden" for="_search">${search}</label><input id="_search" type="search" name="q" placeholder="${searchHint}" autocomplete="off" spellcheck="false"><button type="submit">${search}</button></form>`;
}

function languages(page: SitePage): Html {
  const { dataset, locale, pathIn, root, words } = page;
  if (dataset.locales.length === 1) return html``;
  const items = dataset.locales.map((other) => {
    const tag = languageTags[other];
    const current = other === locale && html` aria-current="true"`;
    return html`<li><a href="${root}${pathIn(other)}" lang="${tag}" hreflang="${tag}"${current}>${languageNames[other]}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${words.site.languages}"><ul>${items}</ul></nav>`;
}

function item(page: SitePage, { path, title }: PageLink): Html {
  const isHere = page.path === `${page.locale}/${path}`;
  return html`<li><a href="${page.to(path)}"${isHere && html` aria-current="page"`}>${title}</a></li>`;
}

function breadcrumbs(page: SitePage, links: readonly PageLink[]): Html {
  const { label, site } = page.words;
  const items = [{ title: label.index, path: "index.html" }, ...links].map(({ path, title }) =>
    path === ""
      ? html`<li aria-current="page">${title}</li>`
      : html`<li><a href="${page.to(path)}">${title}</a></li>`,
  );
  return html`<nav class="crumbs" aria-label="${site.breadcrumbs}"><ol>${items}</ol></nav>`;
}
