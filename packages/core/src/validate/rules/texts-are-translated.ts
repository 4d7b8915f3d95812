import { kinds } from "../../schema/entity-kinds.ts";
import { textsOf } from "../../translation/texts-of.ts";
import { lockFile, stateOf } from "../../translation/translation-states.ts";
import type { Rule } from "../rule.ts";

/** Every text is there in the project's first language, and in the others as a translation of what is there today. */
export const textsAreTranslated: Rule = {
  name: "texts-are-translated",
  *check(entities, { locales: [original, ...translations], lock }) {
    for (const kind of kinds) {
      for (const { id, value, file } of entities[kind].values()) {
        const recorded = lock?.[lockFile(kind, id)];
        for (const { path, name, text } of textsOf(value)) {
          if (text[original] === undefined) {
            yield { code: "schema/missing-key", location: file.locate(path, "key"), args: { key: original } };
            continue;
          }
          for (const locale of translations) {
            if (!lock && text[locale] !== undefined) continue;
            const state = stateOf({ text }, { original, locale, recorded: recorded?.[name]?.[locale] });
            if (state === "current") continue;
            const place = state === "missing" ? path : [...path, locale];
            yield { code: `translation/${state}`, location: file.locate(place, "key"), args: { locale } };
          }
        }
      }
    }
  },
};
