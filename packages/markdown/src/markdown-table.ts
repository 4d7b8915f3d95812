import { displayWidth } from "./display-width.ts";
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
  const [head = [], ...body] = rows;
  const cellWidths = rows.map((row) => row.map(displayWidth));
  const widths = head.map((_, column) => Math.max(3, ...cellWidths.map((row) => row[column] ?? 0)));
  const [headLine = "", ...bodyLines] = [head, ...body].map((row, index) => alignedRow(row, index));
  return [headLine, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |\n`, ...bodyLines].join("");

  function alignedRow(row: readonly string[], index: number): string {
    const padded = row.map(
      (cell, column) =>
        cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (cellWidths[index]?.[column] ?? 0))),
    );
    return `| ${padded.join(" | ")} |\n`;
  }
}
