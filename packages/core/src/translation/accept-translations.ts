import type { Locale } from "../schema/locale.ts";
import type { Entities } from "../validate/rule.ts";
import { hashText } from "./hash-text.ts";
import type { TranslationLock } from "./translation-lock.ts";
import {
  lockFile,
  type ProjectLocales,
  type TranslationState,
  translationStates,
} from "./translation-states.ts";

/** Which translations are accepted. */
export interface AcceptOptions {
  readonly locales: ProjectLocales;
  /** Only texts below this path, such as "services", "services/docker" or "services/docker/concepts.image"; or all. */
  readonly path?: string | undefined;
}

/** The lock after somebody has looked at translations: accepted ones record the original of today, vanished ones go. */
export function acceptTranslations(
  entities: Entities,
  lock: TranslationLock,
  { locales, path }: AcceptOptions,
): TranslationLock {
  const [original] = locales;
  const accepted: Record<string, Record<string, Partial<Record<Locale, string>>>> = {};
  for (const state of translationStates(entities, lock, locales)) {
    if (state.state === "missing") continue;
    const file = lockFile(state.kind, state.entity.id);
    const hash = isBelow(state, path)
      ? hashText(state.text[original] ?? "")
      : lock[file]?.[state.name]?.[state.locale];
    if (hash === undefined) continue;
    accepted[file] ??= {};
    accepted[file][state.name] = { ...accepted[file][state.name], [state.locale]: hash };
  }
  return accepted;
}

function isBelow({ kind, entity, name }: TranslationState, path: string | undefined): boolean {
  if (path === undefined || path === kind) return true;
  const file = lockFile(kind, entity.id);
  return path === file || path === `${file}/${name}` || `${file}/${name}`.startsWith(`${path}.`);
}
