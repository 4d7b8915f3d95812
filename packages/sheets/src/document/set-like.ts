import { asPrinted } from "./as-printed.ts";
import { setInType } from "./set-in-type.ts";
import type { SheetDocument } from "./sheet-document.ts";

/** A sheet on the pages of a web page that was written before: what a browser has found for that, the page itself tells. */
export function setLike(planned: SheetDocument, page: string): SheetDocument {
  const sheet = asPlainAs(planned, page);
  const scale = Number(/^:root \{ --scale: ([\d.]+); \}$/m.exec(page)?.[1]);
  const set = setInType(sheet, sheet.scales?.includes(scale) ? scale : 1);
  if (sheet.fitPages === undefined || !page.includes("\nmain { page: content; }\n")) return set;
  return asPrinted(set, { pages: breaksIn(page, "page"), columns: breaksIn(page, "column") });
}

/** A sheet without what a page says that it goes without; as it is where it never goes without that. */
function asPlainAs(sheet: SheetDocument, page: string): SheetDocument {
  const lacking = lackIn(page);
  let plainer: SheetDocument | undefined = sheet;
  while (plainer && lackIn(plainer.body) !== lacking) plainer = plainer.plainer?.();
  return plainer ?? sheet;
}

function lackIn(html: string): string | undefined {
  return /^<main class="[\w ]+" data-without="(\w+)">$/m.exec(html)?.[1];
}

function breaksIn(page: string, kind: string): string[] {
  const rule = new RegExp(
    String.raw`^@media print \{ (main[\w >:(),-]+) \{ break-before: ${kind} !important;`,
    "m",
  );
  return rule.exec(page)?.[1]?.split(", ") ?? [];
}
