import { plainText } from "@stackmatrix/core";
import { html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { PageContent } from "./page-content.ts";
import { pagesShown } from "./pages-shown.ts";
import { sharedPicture } from "./shared-picture.ts";
import type { SheetFiles } from "./sheet-files.ts";
import { sheetLinks, sheetPicture } from "./sheet-links.ts";
import type { SitePage } from "./site-page.ts";

/** The page of a sheet, where its printed copies lead: the sheet as it is today, and the pages of what it shows; nothing where there is none of this id. */
export function sheetPage(
  page: SitePage,
  id: string,
  files: SheetFiles | undefined,
): PageContent | undefined {
  const sheet = page.dataset.sheets.get(id);
  if (!sheet) return undefined;
  const { label } = page.words;
  const subtitle = sheet.subtitle && page.tell(sheet.subtitle);
  const items = pagesShown(page, sheet.blocks).map(
    ({ path, title }) => html`<li><a href="${page.to(path)}">${title}</a></li>
`,
  );
  return {
    title: page.say(sheet.title),
    description: subtitle && plainText(subtitle),
    over: label.sheets,
    trail: [{ title: label.sheets, path: "sheets.html" }],
    picture: sharedPicture(page, sheet, files),
    body: html`${subtitle && html`<p class="lead">${proseHtml(subtitle)}</p>`}
<div class="printed">${sheetPicture(page, id, files)}${sheetLinks(page, sheet, files)}</div>
<section aria-labelledby="_shown"><h2 id="_shown">${page.words.site.shownOnSheet}</h2>
<ul class="plain">${items}</ul></section>`,
  };
}
