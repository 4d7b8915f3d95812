import { codePointName } from "@stackmatrix/core";
import { PrintError } from "./print-error.ts";

/** A sheet with characters that would come out as boxes. */
export class MissingGlyphError extends PrintError {
  /** What readers take for one character each, which may be a letter with marks on it. */
  readonly characters: readonly string[];

  constructor(sheet: string, characters: readonly string[]) {
    super(sheet, `none of its fonts has ${characters.map(nameCharacter).join(", ")}`);
    this.characters = characters;
  }
}

function nameCharacter(character: string): string {
  return `${character} (${codePointName(character)})`;
}
