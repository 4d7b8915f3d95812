import { codePointName } from "@stackmatrix/core";

/** A sheet that could not be printed. */
export class PrintError extends Error {
  override readonly name = "PrintError";
  readonly sheet: string;

  constructor(sheet: string, reason: string, options?: ErrorOptions) {
    super(`The sheet "${sheet}" could not be printed: ${reason}`, options);
    this.sheet = sheet;
  }
}

/** A sheet with characters that would come out as boxes. */
export class MissingGlyphError extends PrintError {
  readonly characters: readonly string[];

  constructor(sheet: string, characters: readonly string[]) {
    super(sheet, `none of its fonts has ${characters.map(nameCharacter).join(", ")}`);
    this.characters = characters;
  }
}

function nameCharacter(character: string): string {
  return `${character} (${codePointName(character)})`;
}
