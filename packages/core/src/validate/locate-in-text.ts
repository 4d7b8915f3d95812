import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { EntryEnd, ParsedFile } from "../parse/parsed-file.ts";
import { type WrittenCharacter, writtenCharacters } from "./written-characters.ts";

/** A part of a text, from an offset up to another, which is exclusive. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text is a value, as it is by default, or a key. */
  readonly target?: EntryEnd;
}

/** The place of a part of the text at a path, which may be folded over lines or written with escapes. */
export function locateInText(
  file: ParsedFile,
  path: ValuePath,
  { end, start, target, text }: TextPart,
): Location {
  const location = file.locate(path, target);
  const placed = placeCharacters(text, file, location);
  const first = placed.find(({ character, index }) => index + character.length > start);
  const last = placed.findLast(({ index }) => index < end);
  // A line break has no place of its own.
  if (!first || !last || first.index >= end) return location;
  const range = {
    start: { line: first.line, column: first.column },
    end: { line: last.line, column: last.column + last.length },
  };
  return { ...location, range };
}

/** A character as it is written, and where it begins in the text that it is written for. */
type PlacedCharacter = WrittenCharacter & { readonly index: number };

function placeCharacters(text: string, file: ParsedFile, location: Location): readonly PlacedCharacter[] {
  const [plain, quoted] = [false, true].map((isQuoted) =>
    alignCharacters(text, writtenCharacters(file, location, { isQuoted })),
  );
  // A block may begin with a quotation mark, too: what is written tells nothing of itself but by what it comes to.
  return (quoted?.isWhole ? quoted.placed : plain?.placed) ?? [];
}

/** Goes through a text and what is written for it side by side. */
function alignCharacters(text: string, written: Iterable<WrittenCharacter>) {
  const placed: PlacedCharacter[] = [];
  let next = 0;
  for (const one of written) {
    if (one.character === "") continue;
    let index = next;
    if (!text.startsWith(one.character, index)) {
      // Folding and indentation change nothing but blanks: here some were written that the text has not, or less.
      if (/^[ \t]$/.test(one.character) && one.length === 1) continue;
      while (/[ \t\n]/.test(text.charAt(index))) index += 1;
      if (!text.startsWith(one.character, index)) continue;
    }
    placed.push({ ...one, index });
    next = index + one.character.length;
  }
  return { placed, isWhole: /^[ \t\n]*$/.test(text.slice(next)) };
}
