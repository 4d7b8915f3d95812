import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { Locale } from "../schema/locale.ts";
import type { LocalizedText } from "../schema/text.ts";
import { textsOf } from "./texts-of.ts";
import type { TranslationLock } from "./translation-lock.ts";
import { type ProjectLocales, stateOf } from "./translation-states.ts";

/** Which entity it is about, and what its translations were made from. */
export interface StalenessContext {
  /** What the lock calls the entity's file, such as "services/docker". */
  readonly file: string;
  readonly lock: TranslationLock;
  readonly locales: ProjectLocales;
}

/** The entity without the translations whose original has changed, so that readers see the original; often the same value. */
export function withoutStaleTranslations<Value extends object>(
  value: Value,
  context: StalenessContext,
): Value {
  const recorded = context.lock[context.file];
  if (!recorded) return value;
  const [original, ...translations] = context.locales;
  let current: unknown = value;
  for (const { path, name, text } of textsOf(value)) {
    const hashes = recorded[name];
    if (!hashes) continue;
    const stale = translations.filter(
      (locale) => stateOf({ text }, { original, locale, recorded: hashes[locale] }) === "stale",
    );
    if (stale.length > 0) current = replaced(current, path, without(text, stale));
  }
  return current as Value;
}

function without(text: LocalizedText, locales: readonly Locale[]): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).filter(([locale]) => !(locales as readonly string[]).includes(locale)),
  );
}

/** A copy of the value with something else at the path; what is beside the path is shared. */
function replaced(value: unknown, path: ValuePath, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaced(item, rest, replacement) : item));
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaced(fields[step], rest, replacement) };
}
