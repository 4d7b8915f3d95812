import { displayWidth } from "../display-width.ts";
import type { Location } from "./diagnostic.ts";
import { visibleText } from "./visible-text.ts";

/** Lines of an excerpt: the line before, the line itself marked by ">", and a line of carets under what is meant. */
export function codeFrame(lines: readonly string[], { range }: Location): string[] {
  if (!range || lines.length === 0) return [];
  const { line, column } = range.start;
  const marked = lines[line - 1] ?? "";
  const endColumn = range.end.line === line ? range.end.column : marked.trimEnd().length + 1;
  const window = cut(marked, { start: column - 1, end: Math.max(endColumn - 1, column) });

  const gutter = String(line).length;
  const before = lines[line - 2];
  const frame = [
    `> ${line} | ${window.text}`,
    `  ${" ".repeat(gutter)} | ${" ".repeat(window.indent)}${"^".repeat(window.carets)}`,
  ];
  if (before === undefined || before.trim() === "") return frame;
  return [`  ${String(line - 1).padStart(gutter)} | ${cut(before, { start: 0, end: 0 }).text}`, ...frame];
}

/** The lines of a text as editors count them, without a byte order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
}

const shaping = /^[\p{Join_C}\p{VS}]$/u;

/** The most columns of a line that are shown. */
const maxWidth = 100;

interface Marks {
  /** Index in the line of the first marked character. */
  readonly start: number;
  /** Index after the last one. */
  readonly end: number;
}

/** The part of a line around its marks that fits, and the columns of the marks in it. */
function cut(line: string, marks: Marks): { text: string; indent: number; carets: number } {
  let text = "";
  let indent = 0;
  let carets = 0;
  let index = firstShown(line, marks.start);
  if (index > 0) {
    text = "…";
    indent = 1;
  }
  let width = indent;
  for (const character of line.slice(index)) {
    const isMarked = index >= marks.start && index < marks.end;
    // Joiners and the like are a part of many a sign, and are told of only where they are what is meant.
    const shown = !isMarked && shaping.test(character) ? character : visibleText(character);
    const columns = displayWidth(shown);
    if (width + columns > maxWidth) {
      text += "…";
      break;
    }
    if (index < marks.start) indent += columns;
    else if (isMarked) carets += columns;
    text += shown;
    width += columns;
    index += character.length;
  }
  return { text: text.trimEnd(), indent, carets: Math.max(1, carets) };
}

/** Where the shown part starts: at the line's start, unless the marks would then lie too far to the right. */
function firstShown(line: string, start: number): number {
  const context = maxWidth / 2;
  if (start < context || displayWidth(line) <= maxWidth) return 0;
  const first = start - context / 2;
  // A character outside the basic plane has two halves; the part must not start at the second.
  const isSecondHalf = /[\udc00-\udfff]/.test(line.charAt(first));
  return isSecondHalf ? first - 1 : first;
}
