/** A table of cells that are Markdown already; the first row is its head. Without any other row there is none. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  if (head === undefined || rows.length === 0) return "";
  return [tableHead(head), ...rows.map(tableLine)].join("\n");
}

/** The lines that a table begins with. */
export function tableHead(head: readonly string[]): string {
  return [head, head.map(() => "---")].map(tableLine).join("\n");
}

/** A line of a table. */
export function tableLine(row: readonly string[]): string {
  return `| ${row.join(" | ")} |`;
}
