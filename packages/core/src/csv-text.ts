/** How a table of comma-separated values is written. */
export interface CsvOptions {
  /** Begins with a byte order mark, without which some spreadsheets take the text for one of another encoding. */
  readonly mark?: boolean;
}

/**
 * Rows as comma-separated values by RFC 4180, each on a line that ends in CR LF. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers stay as they are.
 *
 * @example
 * csvText([["row", "Amazon ECS"], ["Service discovery", "full"]]);
 */
export function csvText(rows: readonly (readonly string[])[], { mark = false }: CsvOptions = {}): string {
  const lines = rows.map((row) => `${row.map((text) => quoted(defused(text))).join(",")}\r\n`);
  return (mark ? "\ufeff" : "") + lines.join("");
}

/** Spreadsheets look past blanks, and take signs in full width for the usual ones. */
const formula = /^\s*(?:[=+\-@＝＋－＠]|[\t\r\n])/;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function defused(text: string): string {
  const isNumber = number.test(text) && Number.isFinite(Number(text));
  return formula.test(text) && !isNumber ? `'${text}` : text;
}

/** Semicolons and tabs part the fields elsewhere, and blanks at an edge get lost. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
