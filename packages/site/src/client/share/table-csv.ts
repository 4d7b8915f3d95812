import { defused } from "@stackmatrix/api/text";

/** A table as comma-separated values by RFC 4180, marked as UTF-8, in which spreadsheets find no formula. */
export function tableCsv(table: readonly (readonly string[])[]): string {
  return `\uFEFF${table.map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
}

function field(text: string): string {
  const safe = defused(text);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
