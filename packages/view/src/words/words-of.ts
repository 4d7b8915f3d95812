import type { Dataset } from "@stackmatrix/core";
import type { Locale, ProjectWords } from "@stackmatrix/core/schema";
import { inLocale } from "../language/in-locale.ts";
import { type Words, words } from "./words.ts";

/** The words around the data in one language: those of the language, but where the project has its own. */
export function wordsOf({ info, locales }: Pick<Dataset, "info" | "locales">, locale: Locale): Words {
  const usual = words[locale];
  if (info.words === undefined) return usual;
  const own = Object.fromEntries(
    Object.entries<ProjectWords[keyof ProjectWords]>(info.words).flatMap(([name, text]) => {
      if (text === undefined) return [];
      return [[name, typeof text === "string" ? text : inLocale(text, locale, locales[0])]];
    }),
  );
  const label = replaced(usual.label, own);
  return {
    ...usual,
    label,
    attribute: { ...usual.attribute, layer: own.layer ?? usual.attribute.layer },
    support: replaced(usual.support, own),
  };
}

/** A record with the values that another has for its keys. */
function replaced<Name extends string>(
  usual: Readonly<Record<Name, string>>,
  own: Readonly<Record<string, string>>,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<string>(usual).map(([name, word]) => [name, own[name] ?? word]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
