import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type Kind, kinds } from "../../schema/entity-kinds.ts";
import type { LocalizedText } from "../../schema/text.ts";
import { nameOfText } from "../../translation/texts-of.ts";
import { lockFile, stateOf } from "../../translation/translation-states.ts";
import { type FoundMapping, forEachMapping } from "../for-each-mapping.ts";
import type { Rule, RuleContext, Written } from "../rule.ts";

/** Every text is there in the project's first language, and in the others as a translation of what is there today. */
export const textsAreTranslated: Rule = {
  name: "texts-are-translated",
  check(entities, context) {
    const diagnostics: Diagnostic[] = [];
    for (const kind of kinds) {
      for (const entity of entities[kind].values()) {
        forEachMapping(entity.value, (found) => {
          if (found.isText) diagnostics.push(...judge(found, { kind, entity, context }));
        });
      }
    }
    return diagnostics;
  },
};

interface Scene {
  readonly kind: Kind;
  readonly entity: Written<object>;
  readonly context: RuleContext;
}

function judge({ fields, path }: FoundMapping, { kind, entity, context }: Scene): readonly Diagnostic[] {
  const { id, value, file } = entity;
  const [original, ...translations] = context.locales;
  const text = fields as LocalizedText;
  if (text[original] === undefined) {
    return [{ code: "schema/missing-key", location: file.locate(path, "key"), args: { key: original } }];
  }
  if (!context.lock && translations.every((locale) => text[locale] !== undefined)) return [];
  const recorded = context.lock?.[lockFile(kind, id)]?.[nameOfText(value, path)];
  return translations.flatMap((locale): Diagnostic[] => {
    const state = stateOf({ text }, { original, locale, recorded: recorded?.[locale] });
    if (state === "current" || (!context.lock && state !== "missing")) return [];
    const place = state === "missing" ? path : [...path, locale];
    return [{ code: `translation/${state}`, location: file.locate(place, "key"), args: { locale } }];
  });
}
