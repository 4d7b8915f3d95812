import type { Identified } from "@stackmatrix/core";
import type { Sheet } from "@stackmatrix/core/schema";
import { type Html, html } from "../html/html.ts";
import { previewSize } from "./preview-size.ts";
import type { SheetFiles } from "./sheet-files.ts";
import type { SitePage } from "./site-page.ts";

/** A picture of a sheet; nothing where the project makes none. */
export function sheetPicture(page: SitePage, id: string, files: SheetFiles | undefined): Html {
  if (!files?.hasPreview) return html``;
  const { height, width } = previewSize;
  return html`<img src="${wayTo(page, id, files)}.preview.png" alt="" width="${width}" height="${height}" loading="lazy">`;
}

/** On what a sheet is printed, and the ways to what the project made of it. */
export function sheetLinks(page: SitePage, sheet: Identified<Sheet>, files: SheetFiles | undefined): Html {
  const { words } = page;
  const { id, orientation, size, title } = sheet;
  const paper = [size, orientation && words.site[orientation]].filter(Boolean).join(" · ");
  const name = page.say(title);
  const way = files && wayTo(page, id, files);
  const links =
    way !== undefined &&
    html`<p><a href="${way}.pdf">PDF<span class="hidden"> · ${name}</span></a> · <a href="${way}.html">${words.label.webPage}<span class="hidden"> · ${name}</span></a></p>`;
  return html`${paper !== "" && html`<p class="quiet">${paper}</p>`}${links}`;
}

/** The way from a page to the files of a sheet, without their endings. */
function wayTo({ locale, root }: SitePage, id: string, { folder, profile }: SheetFiles): string {
  return `${root}${folder}/${locale}/${id}${profile}`;
}
