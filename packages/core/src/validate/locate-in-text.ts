import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { type WrittenCharacter, writtenCharacters } from "./written-characters.ts";

/** A part of a text, from an offset up to another, which is exclusive. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The place of a part of the text at a path, which may be folded over lines or written with escapes. */
export function locateInText(file: ParsedFile, path: ValuePath, { end, start, text }: TextPart): Location {
  const location = file.locate(path);
  // Folding changes white space alone, so that the other characters can be counted.
  const [from, to] = [inkIn(text.slice(0, start)), inkIn(text.slice(0, end))];
  let ink = 0;
  let first: WrittenCharacter | undefined;
  for (const written of writtenCharacters(file, location)) {
    const more = inkIn(written.character);
    if (more === 0) continue;
    if (!first && ink + more > from) first = written;
    ink += more;
    if (!first || ink < to) continue;
    const { column, length, line } = written;
    const range = {
      start: { line: first.line, column: first.column },
      end: { line, column: column + length },
    };
    return { ...location, range };
  }
  return location;
}

/** How much of a text is not white space. */
function inkIn(text: string): number {
  return text.replace(/\s/g, "").length;
}
