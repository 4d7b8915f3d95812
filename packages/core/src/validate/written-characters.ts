import type { Location } from "../diagnostic/diagnostic.ts";
import { offsetAt } from "../parse/line-index.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";

/** What stands for a character in the text of a file. */
export interface WrittenCharacter {
  /** The character; nothing where what is written stands for none, such as a quotation mark around the text. */
  readonly character: string;
  /** Where it is written, as itself or as an escape; on one line. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The characters of a scalar as it is written, in order, without its line breaks. */
export function* writtenCharacters(
  file: ParsedFile,
  { range }: Location,
  { isQuoted }: { readonly isQuoted: boolean },
): Generator<WrittenCharacter> {
  if (!range) return;
  const written = file.text.slice(offsetAt(file.text, range.start), offsetAt(file.text, range.end));
  const quote = isQuoted ? /^["']/.exec(written)?.[0] : undefined;
  const last = written.length - 1;
  let lineStart = 0;
  for (const [index, line] of written.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    for (const match of line.matchAll(piecesOf(quote))) {
      const isQuote = quote !== undefined && [0, last].includes(lineStart + match.index);
      yield {
        character: isQuote ? "" : unescaped(match[0], quote),
        line: range.start.line + index,
        column: match.index + (index === 0 ? range.start.column : 1),
        length: match[0].length,
      };
    }
    lineStart += line.length;
  }
}

function piecesOf(quote: string | undefined): RegExp {
  if (quote === '"') return /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])|[^\r\n]/g;
  return quote === "'" ? /''|[^\r\n]/g : /[^\r\n]/g;
}

/** The escapes of YAML's double-quoted texts that stand for another character than the one after the backslash. */
const escapes: Readonly<Record<string, string>> = {
  "\\0": "\u0000",
  "\\a": "\u0007",
  "\\b": "\b",
  "\\t": "\t",
  "\\n": "\n",
  "\\v": "\v",
  "\\f": "\f",
  "\\r": "\r",
  "\\e": "\u001b",
  "\\N": "\u0085",
  "\\_": "\u00a0",
  "\\L": "\u2028",
  "\\P": "\u2029",
};

function unescaped(written: string, quote: string | undefined): string {
  if (quote === undefined) return written;
  if (quote === "'") return written.charAt(0);
  // A backslash that stands alone is at the end of its line, which it joins to the next.
  if (!written.startsWith("\\")) return written;
  const code = /^\\[xuU]([\da-f]+)$/i.exec(written)?.[1];
  if (code === undefined) return escapes[written] ?? written.charAt(1);
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
