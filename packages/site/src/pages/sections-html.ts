import { type Html, html } from "../html/html.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** A part of a page, which links lead to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** Parts of a page one after the other; before many of them, a list that leads to each. */
export function sectionsHtml({ words: { site } }: SitePage, sections: readonly PageSection[]): Html {
  const links = sections.map(({ id, title }) => html`<li><a href="#_${id}">${title}</a></li>`);
  const contents = html`<nav class="contents" aria-label="${site.onThisPage}"><ul class="inline">${links}</ul></nav>`;
  return html`${sections.length >= many && contents}${sections.map(({ body, id, title }) => sectionHtml(id, title, body))}`;
}

const many = 4;
