import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { writtenCharacters } from "./written-characters.ts";

/** The place of the first character of a text that a pattern matches, written as itself or as an escape. */
export function locateCharacter(file: ParsedFile, path: ValuePath, pattern: RegExp): Location {
  const location = file.locate(path);
  for (const { character, column, length, line } of writtenCharacters(file, location)) {
    if (!pattern.test(character)) continue;
    return { ...location, range: { start: { line, column }, end: { line, column: column + length } } };
  }
  return location;
}
