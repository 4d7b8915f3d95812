import { stringify } from "csv-stringify/sync";
import { defused } from "./defused.ts";

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
  const records = rows.map((row) => row.map(defused));
  return stringify(records, { bom: mark, record_delimiter: "windows", quoted_match: partedElsewhere });
}

/** Semicolons and tabs part the fields elsewhere, and blanks at an edge get lost. */
const partedElsewhere = /[;\t\r\n]|^\s|\s$/;
