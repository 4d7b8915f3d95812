import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { LocalizedText } from "../../schema/text.ts";
import { nameOfText } from "../../translation/texts-of.ts";
import { lockFile, stateOf } from "../../translation/translation-states.ts";
import { pathKey } from "../expand-short-forms.ts";
import type { FoundMapping } from "../for-each-mapping.ts";
import type { MappingRule, MappingScene } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** Every text is there in the project's first language, and in the others as a translation of what is there today. */
export const textsAreTranslated: MappingRule = {
  name: "texts-are-translated",
  judge: () => (found, scene) => (found.isText ? judge(found, scene) : noProblems),
};

function judge(
  { fields, path }: FoundMapping,
  { kind, entity, context }: MappingScene,
): readonly Diagnostic[] {
  const { id, value, file, sameInAll } = entity;
  if (sameInAll?.has(pathKey(path))) return noProblems;
  const [original, ...translations] = context.locales;
  const text = fields as LocalizedText;
  if (text[original] === undefined) {
    return [{ code: "schema/missing-key", location: file.locate(path, "key"), args: { key: original } }];
  }
  if (!context.lock && translations.every((locale) => text[locale] !== undefined)) return noProblems;
  const recorded = context.lock?.[lockFile(kind, id)]?.[nameOfText(value, path)];
  return translations.flatMap((locale): Diagnostic[] => {
    const state = stateOf({ text }, { original, locale, recorded: recorded?.[locale] });
    if (state === "current" || (!context.lock && state !== "missing")) return [];
    const place = state === "missing" ? path : [...path, locale];
    return [{ code: `translation/${state}`, location: file.locate(place, "key"), args: { locale } }];
  });
}
