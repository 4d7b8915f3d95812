import { escapeXml } from "@stackmatrix/core";
import type { SheetDocument } from "@stackmatrix/sheets";
import { pageShell } from "./page-shell.ts";
import type { Shown } from "./preview-state.ts";
import { sheetId } from "./sheet-id.ts";

/** A sheet as it prints, with its HTML beside it on demand. */
export function sheetFrame(
  sheet: SheetDocument,
  { sheets, problems }: Pick<Shown, "problems" | "sheets">,
): string {
  const { id, lang } = sheet;
  const { name } = sheetId(id);
  const path = `/${escapeXml(id)}`;
  const others = [...sheets.keys()].filter((other) => sheetId(other).name === name);
  const links = others.map((other) => {
    const current = other === id ? ' aria-current="page"' : "";
    return `<a href="/${escapeXml(other)}"${current}>${escapeXml(sheetId(other).locale)}</a>`;
  });
  const header = [
    `<a href="/">All</a> <h1>${escapeXml(name)}</h1> <nav aria-label="Languages">${links.join(" ")}</nav>`,
    '<p id="status" role="status"></p>',
    '<label><input type="checkbox" id="beside"> HTML beside it</label>',
    `<a href="${path}.pdf">PDF</a> <a href="${path}.html">HTML</a>`,
  ];
  const frames = [
    `<iframe id="pdf" title="The sheet as it prints" lang="${escapeXml(lang)}"></iframe>`,
    `<iframe id="html" title="The sheet as a web page" lang="${escapeXml(lang)}"></iframe>`,
  ];
  return pageShell(sheet.title, {
    attributes: `data-page="sheet" data-sheet="${escapeXml(id)}"`,
    // The sheet itself is what is printed; it has the rules of its page, and those of all sheets come before ours.
    head: '<link rel="stylesheet" href="/assets/sheet.css">\n<style id="page-style"></style>\n',
    header: header.join("\n"),
    problems,
    body: `<main class="frames">${frames.join("\n")}</main>\n<div id="printed" lang="${escapeXml(lang)}"></div>`,
  });
}
