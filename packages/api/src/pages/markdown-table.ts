/** A table of cells that are Markdown already; the first row is its head. Without any other row there is none. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  if (head === undefined || rows.length === 0) return "";
  const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return lines.join("\n");
}
