import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";
import { offsetAt } from "../parse/line-index.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";

/** The place of the first character of a text that a pattern matches, written as itself or as an escape. */
export function locateCharacter(file: ParsedFile, path: ValuePath, pattern: RegExp): Location {
  const location = file.locate(path);
  const { range } = location;
  if (!range) return location;
  const written = file.text.slice(offsetAt(file.text, range.start), offsetAt(file.text, range.end));
  const quoted = written.startsWith('"');
  for (const [index, line] of written.split(/\r\n|\n|\r/).entries()) {
    for (const match of line.matchAll(quoted ? escapeOrCharacter : anyCharacter)) {
      if (!pattern.test(unescaped(match[0]))) continue;
      const start = {
        line: range.start.line + index,
        column: match.index + (index === 0 ? range.start.column : 1),
      };
      return { ...location, range: { start, end: { ...start, column: start.column + match[0].length } } };
    }
  }
  return location;
}

const escapeOrCharacter = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)|[^\t]/gi;
const anyCharacter = /[^\t]/g;

/** The escapes of YAML's double-quoted texts that stand for control characters. */
const controls: Readonly<Record<string, string>> = {
  "\\0": "\u0000",
  "\\a": "\u0007",
  "\\b": "\b",
  "\\t": "\t",
  "\\v": "\v",
  "\\f": "\f",
  "\\r": "\r",
  "\\e": "\u001b",
  "\\N": "\u0085",
};

function unescaped(written: string): string {
  if (written.length < 2 || written === "\\n") return written.length < 2 ? written : "";
  const code = /^\\[xuU]([\da-f]+)$/i.exec(written)?.[1];
  if (code === undefined) return controls[written] ?? "";
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
