import {
  codePointName,
  type Diagnostic,
  locateInText,
  type ParsedFile,
  parseYaml,
  type TargetProject,
  type ValuePath,
} from "@stackmatrix/core";
import { type MissingPart, missingParts, type PlacedText } from "./missing-parts.ts";
import { scriptOf } from "./script-of.ts";
import { sheetFile } from "./sheet-file.ts";

/** What a print shows and cannot be printed: what readers take for one character each. */
export interface MissingGlyphs {
  /** Names the print, such as `en/poster`. */
  readonly sheet: string;
  readonly characters: readonly string[];
}

/** Says where comes from what cannot be printed: in each file once for each character, and for each script without a font. */
export function diagnoseMissingGlyphs(
  { config, files }: Pick<TargetProject, "config" | "files">,
  { characters, sheet }: MissingGlyphs,
): readonly Diagnostic[] {
  const parsed = files.filter(({ path }) => /\.(?:yaml|json)$/.test(path)).map(parseYaml);
  const texts = parsed.flatMap((file) =>
    file.ok ? [{ file: file.value, texts: [...textsIn(file.value.value, [])] }] : [],
  );
  const found = texts.flatMap(({ file, texts }) =>
    missingParts(texts, characters).map((part) => missingGlyph(file, part, sheet)),
  );
  // What is in no file is not the data's, but of the words around it.
  const nowhere = characters.filter((character) =>
    texts.every(({ texts }) => missingParts(texts, [character]).length === 0),
  );
  const location = { path: sheetFile(config, sheet) };
  const unfound = nowhere.filter((character, index) => isFirstOfScript(character, nowhere.slice(0, index)));
  return [
    ...found,
    ...unfound.map((character): Diagnostic => {
      const args = { character, codePoint: codePointName(character), sheet };
      return { code: "sheet/missing-glyph", location, args };
    }),
  ];
}

function missingGlyph(file: ParsedFile, { path, script, ...part }: MissingPart, sheet: string): Diagnostic {
  const character = part.text.slice(part.start, part.end).normalize("NFC");
  const args = { character, codePoint: codePointName(character), sheet, script };
  return { code: "sheet/missing-glyph", location: locateInText(file, path, part), args };
}

function isFirstOfScript(character: string, former: readonly string[]): boolean {
  const script = scriptOf(character);
  return script === undefined || !former.some((other) => scriptOf(other) === script);
}

function* textsIn(value: unknown, path: ValuePath): Generator<PlacedText> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* textsIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
