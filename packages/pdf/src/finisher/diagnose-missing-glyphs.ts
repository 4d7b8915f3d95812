import {
  codePointName,
  type Diagnostic,
  type FinishContext,
  locateSpan,
  type SourceFile,
} from "@stackmatrix/core";
import type { MissingGlyphError } from "../print/missing-glyph-error.ts";

/** Says where the characters come from that cannot be printed: at the first place in each file that has them. */
export function diagnoseMissingGlyphs(
  { config, files }: Pick<FinishContext, "config" | "files">,
  { characters, sheet }: MissingGlyphError,
): readonly Diagnostic[] {
  return characters.flatMap((character) => {
    const args = { character, codePoint: codePointName(character), sheet };
    const places = files.flatMap((file) => placeIn(file, character));
    // A text may be written in escapes.
    const name = sheet.replace(/^[^/]*\/|\.[^.]*$/g, "");
    if (places.length === 0) places.push({ path: `${config.data}/sheets/${name}.yaml` });
    return places.map((location) => ({ code: "sheet/missing-glyph", location, args }) as const);
  });
}

function placeIn(file: SourceFile, character: string): Diagnostic["location"][] {
  const start = file.text.indexOf(character);
  return start < 0 ? [] : [locateSpan(file, { start, end: start + character.length })];
}
