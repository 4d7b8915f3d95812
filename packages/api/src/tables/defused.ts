/**
 * A text as a cell that no spreadsheet takes for a formula: one that would begin it has an apostrophe before it. A number
 * stays as it is, with its sign.
 */
export function defused(text: string): string {
  return formulaStart.test(text) && !finiteNumber.test(text) ? `'${text}` : text;
}

/** What spreadsheets begin a formula with, also in its full-width form, or skip before one. */
const formulaStart = /^[\s\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

const finiteNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?$/i;
