import type { Prose } from "@stackmatrix/core";
import type { ReleaseTable } from "@stackmatrix/view";
import { escapeCell, type Inline } from "./escape.ts";
import { footnoteMarks } from "./footnotes.ts";
import { linkList } from "./link-list.ts";
import { markdownTable } from "./markdown-table.ts";

/** The releases of a service, each with its sources behind its version. */
export function releaseTable({ columns, rows }: ReleaseTable): string {
  return markdownTable([columns, ...rows.map(releaseRow)]);
}

function releaseRow({ cells, footnotes }: ReleaseTable["rows"][number]): readonly Inline[] {
  return cells.map((cell, index): Inline => {
    const { markdown } = isProse(cell) ? { markdown: escapeCell(cell) } : linkList(cell.links);
    return { markdown: index === 0 ? `${markdown}${footnoteMarks(footnotes)}` : markdown };
  });
}

function isProse(cell: ReleaseTable["rows"][number]["cells"][number]): cell is Prose {
  return typeof cell === "string" || Array.isArray(cell);
}
