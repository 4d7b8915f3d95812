import type { ValuePath } from "@stackmatrix/core";
import { scriptOf } from "./script-of.ts";

/** A text of a file, and where in the file it is. */
export interface PlacedText {
  readonly path: ValuePath;
  readonly text: string;
}

/** A part of a text that cannot be printed: a character, or the first text in a script that has no font. */
export interface MissingPart extends PlacedText {
  readonly start: number;
  readonly end: number;
  readonly script?: string | undefined;
}

/** Finds what of texts cannot be printed, each character once, and of a script whose letters are missing one text. */
export function missingParts(
  texts: readonly PlacedText[],
  characters: readonly string[],
): readonly MissingPart[] {
  const known = new Set<string>();
  return characters
    .flatMap((character) => firstPlace(texts, character))
    .toSorted((a, b) => a.index - b.index || a.start - b.start)
    .filter(({ script }) => {
      const isNew = script === undefined || !known.has(script);
      if (script !== undefined) known.add(script);
      return isNew;
    })
    .map(({ index: _, ...part }) => {
      const { end, script, start, text } = part;
      const textEnd = script === undefined ? end : endOfText(text, start, script);
      // A letter that is alone is a sign as others are.
      return textEnd > end ? { ...part, end: textEnd } : { ...part, script: undefined };
    });
}

/** The first place of a character, with the index of the text that it is in. */
function firstPlace(texts: readonly PlacedText[], character: string): (MissingPart & { index: number })[] {
  for (const [index, placed] of texts.entries()) {
    const part = partOf(placed.text, character.normalize("NFC"));
    if (part) return [{ index, ...placed, ...part, script: scriptOf(character) }];
  }
  return [];
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

/** Where a text in a script ends: behind its last letter, before letters of another script and the end of the line. */
function endOfText(text: string, start: number, script: string): number {
  const letters = `[\\p{Script=${script}}\\p{M}]+`;
  const [run = ""] = new RegExp(`^${letters}(?:[^\\p{L}\\n]*${letters})*`, "u").exec(text.slice(start)) ?? [];
  return start + run.length;
}
