import { displayWidth } from "@stackmatrix/core";

/** Lays rows out in columns for a terminal: texts to the left, numbers to the right; the first row is the head. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows;
  const columns = head.map((_, column) => ({
    width: Math.max(...rows.map((row) => displayWidth(String(row[column] ?? "")))),
    isNumeric: body.some((row) => typeof row[column] === "number"),
  }));
  return rows
    .map((row) => {
      const cells = columns.map(({ isNumeric, width }, column) => {
        const text = String(row[column] ?? "");
        const padding = " ".repeat(width - displayWidth(text));
        return isNumeric ? padding + text : text + padding;
      });
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
