import { escapeXml } from "@stackmatrix/core";
import type { SheetDocument } from "@stackmatrix/sheets";

/** What the pages around the sheets show. */
export interface PreviewPages {
  readonly sheets: ReadonlyMap<string, SheetDocument>;
  /** What is wrong with the data; empty while it is right. */
  readonly problems: string;
}

/** The list of sheets in all their languages. */
export function indexPage({ sheets, problems }: PreviewPages): string {
  const ids = [...new Set(Array.from(sheets.keys(), nameOf))];
  const locales = [...new Set(Array.from(sheets.keys(), localeOf))];
  const rows = ids.map((id) => {
    const cells = locales.map((locale) => `<td>${linkTo(sheets.get(`${locale}/${id}`))}</td>`);
    return `<tr><th scope="row">${escapeXml(id)}</th>${cells.join("")}</tr>`;
  });
  const head = locales.map((locale) => `<th scope="col">${escapeXml(locale)}</th>`).join("");
  const table = `<table><thead><tr><th scope="col">Sheet</th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
  return page("Sheets", {
    attributes: 'data-page="index"',
    body: `<header><h1>Sheets</h1></header>\n${problemsBox(problems)}\n<main>${ids.length > 0 ? table : "<p>No sheets yet.</p>"}</main>`,
  });
}

/** A sheet as it prints, with its HTML beside it on demand. */
export function sheetFrame(sheet: SheetDocument, { sheets, problems }: PreviewPages): string {
  const { id, lang } = sheet;
  const path = `/${escapeXml(id)}`;
  const others = [...sheets.keys()].filter((other) => nameOf(other) === nameOf(id));
  const links = others.map((other) => {
    const current = other === id ? ' aria-current="page"' : "";
    return `<a href="/${escapeXml(other)}"${current}>${escapeXml(localeOf(other))}</a>`;
  });
  const header = [
    `<a href="/">All sheets</a> <h1>${escapeXml(nameOf(id))}</h1> <nav aria-label="Languages">${links.join(" ")}</nav>`,
    '<p id="status" role="status"></p>',
    '<label><input type="checkbox" id="beside"> HTML beside it</label>',
    `<a href="${path}.pdf">PDF</a> <a href="${path}.html">HTML</a>`,
  ];
  const frames = [
    `<iframe id="pdf" title="The sheet as it prints" lang="${escapeXml(lang)}"></iframe>`,
    `<iframe id="html" title="The sheet as a web page" lang="${escapeXml(lang)}"></iframe>`,
  ];
  return page(sheet.title, {
    attributes: `data-page="sheet" data-sheet="${escapeXml(id)}"`,
    // The sheet itself is what is printed; it has the rules of its page, and those of all sheets come before ours.
    head: '<link rel="stylesheet" href="/assets/sheet.css">\n<style id="page-style"></style>\n',
    body: `<header>${header.join("\n")}</header>\n${problemsBox(problems)}\n<main class="frames">${frames.join("\n")}</main>\n<div id="printed" lang="${escapeXml(lang)}"></div>`,
  });
}

function page(
  title: string,
  { attributes, body, head = "" }: { attributes: string; body: string; head?: string },
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="icon" href="data:,">
${head}<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body ${attributes}>
${body}
</body>
</html>
`;
}

function problemsBox(problems: string): string {
  const hidden = problems === "" ? " hidden" : "";
  return `<section id="problems" aria-live="polite"${hidden}><h2>The sheets are as they last were: something is wrong</h2><pre>${escapeXml(problems)}</pre></section>`;
}

function linkTo(sheet: SheetDocument | undefined): string {
  if (sheet === undefined) return "";
  return `<a href="/${escapeXml(sheet.id)}" lang="${escapeXml(sheet.lang)}">${escapeXml(sheet.title)}</a>`;
}

function localeOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function nameOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
