import { escapeXml } from "@stackmatrix/core";
import type { SheetDocument } from "@stackmatrix/sheets";
import { fileList } from "./file-list.ts";
import { pageShell } from "./page-shell.ts";
import type { Shown } from "./preview-state.ts";
import { sheetId } from "./sheet-id.ts";

/** The list of sheets in all their languages, and of the files below. */
export function indexPage({ files, problems, run, sheets }: Omit<Shown, "webStylesheet">): string {
  const lists = [sheetTable(sheets), filesPart(files, run)];
  return pageShell("Preview", {
    attributes: `data-page="index" data-run="${run}"`,
    header: `<h1>Preview</h1> <p id="status" role="status"></p>\n<label${files.size === 0 ? " hidden" : ""}>Filter <input type="search" id="filter"></label>`,
    body: `<main id="content">${lists.join("\n")}</main>`,
    problems,
  });
}

function filesPart(files: Shown["files"], run: number): string {
  if (run === 0) return "<p>Pages and data are being made …</p>";
  return fileList(files);
}

function sheetTable(sheets: Shown["sheets"]): string {
  const ids = [...new Set(Array.from(sheets.keys(), (id) => sheetId(id).name))];
  if (ids.length === 0) return "<p>No sheets yet.</p>";
  const locales = [...new Set(Array.from(sheets.keys(), (id) => sheetId(id).locale))];
  const rows = ids.map((id) => {
    const cells = locales.map((locale) => `<td>${linkTo(sheets.get(`${locale}/${id}`))}</td>`);
    return `<tr><th scope="row">${escapeXml(id)}</th>${cells.join("")}</tr>`;
  });
  const head = locales.map((locale) => `<th scope="col">${escapeXml(locale)}</th>`).join("");
  return `<table><thead><tr><th scope="col">Sheet</th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function linkTo(sheet: SheetDocument | undefined): string {
  if (sheet === undefined) return "";
  return `<a href="/${escapeXml(sheet.id)}" lang="${escapeXml(sheet.lang)}">${escapeXml(sheet.title)}</a>`;
}
