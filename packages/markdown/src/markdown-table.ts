import { columnWidth } from "./column-width.ts";
import { type Inline, inlineMarkdown } from "./escape.ts";

/** How a table is laid out. */
export interface TableOptions {
  /** Pads the cells so that the columns stand in line; without it, a changed cell is one changed line. */
  readonly align?: boolean | undefined;
}

/**
 * Lays cells out as a pipe table; the first row is the head. Plain strings are escaped.
 *
 * @example
 * markdownTable([["", "Amazon ECS"], ["Service discovery", "✓"]]);
 */
export function markdownTable(rows: readonly (readonly Inline[])[], options: TableOptions = {}): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => inlineMarkdown(row[column] ?? "")),
  );
  return options.align ? alignedTable(cells) : compactTable(cells);
}

/** Pads the columns of every compact table in a text; a pipe inside a cell stands behind a backslash, never a space. */
export function alignTables(text: string): string {
  return text.replace(/(?:^\| .* \|\n)+/gm, (table) => {
    const [head = [], , ...body] = table
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(2, -2).split(" | "));
    return alignedTable([head, ...body]);
  });
}

function compactTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function alignedTable(rows: readonly (readonly string[])[]): string {
  const cellWidths = rows.map((row) => row.map(columnWidth));
  const widths = (rows[0] ?? []).map((_, column) =>
    cellWidths.reduce((widest, row) => Math.max(widest, row[column] ?? 0), 3),
  );
  const padding = " ".repeat(Math.max(0, ...widths));
  const [head = "", ...body] = rows.map((row, index) => {
    const padded = row.map(
      (cell, column) => cell + padding.slice(0, (widths[column] ?? 0) - (cellWidths[index]?.[column] ?? 0)),
    );
    return `| ${padded.join(" | ")} |\n`;
  });
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |\n`, ...body].join("");
}
