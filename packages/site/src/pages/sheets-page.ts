import { html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { PageContent } from "./page-content.ts";
import type { SheetFiles } from "./sheet-files.ts";
import { sheetLinks, sheetPicture } from "./sheet-links.ts";
import type { SitePage } from "./site-page.ts";

/** The sheets to print; where the project makes them, with links to what it made. */
export function sheetsPage(page: SitePage, files: SheetFiles | undefined): PageContent {
  const items = [...page.dataset.sheets.values()].map((sheet) => {
    const { id, subtitle, title } = sheet;
    return html`<li id="${id}">${sheetPicture(page, id, files)}<h2><a href="${page.to(`sheets/${id}.html`)}">${page.say(title)}</a></h2>${subtitle && html`<p>${proseHtml(page.tell(subtitle))}</p>`}${sheetLinks(page, sheet, files)}</li>
`;
  });
  return { title: page.words.label.sheets, trail: [], body: html`<ul class="tiles sheets">${items}</ul>` };
}
