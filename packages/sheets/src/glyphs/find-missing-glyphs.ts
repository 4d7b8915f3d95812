import type { Diagnostic, TargetProject } from "@stackmatrix/core";
import type { SheetLook } from "../document/sheet-documents.ts";
import { unescapeText } from "../fonts/unescape-text.ts";
import { glyphRuns } from "../layout/glyph-runs.ts";
import { diagnoseMissingGlyphs } from "./diagnose-missing-glyphs.ts";
import { unprintableCharacters } from "./unprintable-characters.ts";

/**
 * Says which characters of the data stand on a sheet and are in no font. Printing finds more, such as marks that no font
 * has together with their letter; this finds nothing that printing would not, and takes no browser.
 */
export async function findMissingGlyphs(
  project: TargetProject,
  look: SheetLook,
): Promise<readonly Diagnostic[]> {
  const { config, dataset, files } = project;
  const missing = withoutDrawn(unprintableCharacters(files.map(({ text }) => text)), project);
  if (missing.size === 0) return [];
  // What lays sheets out is loaded only for those that have something to say.
  const { planSheets } = await import("../document/sheet-documents.ts");
  const said = new Set<string>();
  // Profiles show the same.
  return planSheets(dataset, config.locales, { ...look, profiles: undefined }).flatMap((sheet) => {
    const { body, pageStyle } = sheet.toRead();
    const texts = [...body.split(/<[^>]*>/).map(unescapeText), pageStyle];
    const characters = texts
      .flatMap((text) => Array.from(segmenter.segment(text), ({ segment }) => segment))
      .filter((segment) => !said.has(segment) && [...segment].some((character) => missing.has(character)));
    for (const character of characters) said.add(character);
    if (characters.length === 0) return [];
    return diagnoseMissingGlyphs(project, { characters: [...new Set(characters)], sheet: sheet.id });
  });
}

/** Without signs that stand nowhere but in the words of articles, which sheets draw or leave out: nothing is laid out for those. */
function withoutDrawn(
  characters: ReadonlySet<string>,
  { dataset, files }: TargetProject,
): ReadonlySet<string> {
  const drawn = [...characters].filter((character) => glyphRuns(character)[0]?.mark !== undefined);
  if (drawn.length === 0) return characters;
  const cells = [...dataset.matrices.values()].flatMap(({ rows }) =>
    (rows ?? []).flatMap(({ published }) => Object.values(published?.values ?? {})),
  );
  const quotations = [...dataset.misconceptions.values()].flatMap(({ claimedIn = [], gloss = {} }) => [
    ...claimedIn.flatMap((origin) => (typeof origin === "string" ? [] : (origin.quote ?? []))),
    ...Object.values(gloss).flatMap((said = {}) => Object.values(said)),
  ]);
  const words = [...cells, ...quotations];
  const texts = files.map(({ text }) => text);
  const elsewhere = (sign: string) => occurrences(texts, sign) > occurrences(words, sign);
  return new Set([...characters].filter((sign) => !drawn.includes(sign) || elsewhere(sign)));
}

function occurrences(texts: readonly string[], sign: string): number {
  return texts.reduce((count, text) => count + text.split(sign).length - 1, 0);
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
