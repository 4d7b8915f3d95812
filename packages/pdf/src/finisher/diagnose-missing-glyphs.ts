import {
  codePointName,
  type Diagnostic,
  type FinishContext,
  locateInText,
  type ParsedFile,
  parseYaml,
  type ValuePath,
} from "@stackmatrix/core";
import type { MissingGlyphError } from "../print/missing-glyph-error.ts";

/** Says where the characters come from that cannot be printed: at the first place in each file that has them. */
export function diagnoseMissingGlyphs(
  { config, files }: Pick<FinishContext, "config" | "files">,
  { characters, sheet }: MissingGlyphError,
): readonly Diagnostic[] {
  const parsed = files.filter(({ path }) => /\.(?:yaml|json)$/.test(path)).map(parseYaml);
  return characters.flatMap((character) => {
    const args = { character, codePoint: codePointName(character), sheet };
    const places = parsed.flatMap((file) => (file.ok ? placeIn(file.value, character) : []));
    // What is in no file is not the data's, but of the words around it.
    const name = sheet.replace(/^[^/]*\/|\.[^.]*$/g, "");
    if (places.length === 0) places.push({ path: `${config.data}/sheets/${name}.yaml` });
    return places.map((location) => ({ code: "sheet/missing-glyph", location, args }) as const);
  });
}

function placeIn(file: ParsedFile, character: string): Diagnostic["location"][] {
  for (const { path, text } of textsIn(file.value, [])) {
    const part = partOf(text, character.normalize("NFC"));
    if (part) return [locateInText(file, path, { text, ...part })];
  }
  return [];
}

function* textsIn(value: unknown, path: ValuePath): Generator<{ path: ValuePath; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* textsIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The part of a text that a sheet shows as a character, which may be composed there; all of it where that is unclear. */
function partOf(text: string, character: string): { start: number; end: number } | undefined {
  if (!text.normalize("NFC").includes(character)) return undefined;
  for (const { index, segment } of segmenter.segment(text)) {
    if (segment.normalize("NFC") === character) return { start: index, end: index + segment.length };
  }
  const start = text.indexOf(character);
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + character.length };
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
