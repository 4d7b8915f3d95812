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

/** What came of an entity, by what its translations were made from. */
interface Found {
  readonly recorded: Recorded;
  readonly locales: string;
  readonly current: object;
}

type Recorded = NonNullable<TranslationLock[string]>;

/** An entity that stays the same from one dataset to the next is looked through once. */
const found = new WeakMap<object, Found>();

/** The entity without the translations whose original has changed, so that readers see the original; often the same value. */
export function withoutStaleTranslations<Value extends object>(
  value: Value,
  { file, locales, lock }: StalenessContext,
): Value {
  const recorded = lock[file];
  if (!recorded) return value;
  const known = found.get(value);
  const names = locales.join(" ");
  if (known?.recorded === recorded && known.locales === names) return known.current as Value;
  const current = currentOf(value, recorded, locales);
  found.set(value, { recorded, locales: names, current });
  return current;
}

function currentOf<Value extends object>(value: Value, recorded: Recorded, locales: ProjectLocales): Value {
  const [original, ...translations] = locales;
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
