import { languageTags } from "@stackmatrix/core/schema";
import { html } from "../html/html.ts";
import { headHtml } from "./head-html.ts";
import type { PageContent } from "./page-content.ts";
import { footHtml } from "./page-foot.ts";
import { pageHeader } from "./page-header.ts";
import type { SitePage } from "./site-page.ts";
import { sourcesHtml } from "./sources-html.ts";

/** The whole document of a page. */
export function pageHtml(page: SitePage, content: PageContent): string {
  const { locale, root, words } = page;
  const { body, heading, isWide, over, title } = content;
  return html`<!doctype html>
<html lang="${languageTags[locale]}" data-locale="${locale}" data-root="${root}">
${headHtml(page, content)}
<body>
<a class="skip" href="#_main">${words.site.skip}</a>
${pageHeader(page, content)}
<main id="_main"${isWide && html` class="wide"`} tabindex="-1">
<header class="title">${over !== undefined && html`<p class="over">${over}</p>`}<h1>${heading ?? title}</h1></header>
${body}
${sourcesHtml(page)}
</main>
${footHtml(page)}
</body>
</html>
`.html;
}
