import type { TranslationLock } from "@stackmatrix/core";
import { hasQuantities, type OldValue } from "./move-quantities.ts";

/** Gives the texts in a lock the names that they have in format 2, so that no translation counts as new. */
export function migrateLock(lock: TranslationLock, traits: ReadonlyMap<string, unknown>): TranslationLock {
  return Object.fromEntries(
    Object.entries(lock).map(([entity, texts]) => {
      const [kind, id = ""] = entity.split("/");
      const names = kind === "traits" ? newNames(traits.get(id)) : new Map<string, string>();
      return [
        entity,
        Object.fromEntries(Object.entries(texts).map(([name, hashes]) => [names.get(name) ?? name, hashes])),
      ];
    }),
  );
}

/** The names of a trait's texts that change, old to new. */
function newNames(trait: unknown): ReadonlyMap<string, string> {
  const { values = {} } = Object(trait) as { readonly values?: Readonly<Record<string, OldValue>> };
  const isNumber = hasQuantities(values);
  return new Map(
    Object.entries(values).flatMap(([service, cell]) =>
      Object.entries(isNumber ? numberNames(cell) : { text: "value" }).map(
        ([name, renewed]): [string, string] => [`values.${service}.${name}`, `values.${service}.${renewed}`],
      ),
    ),
  );
}

function numberNames({ quantities = [], text }: OldValue): Readonly<Record<string, string>> {
  const isAlone = quantities.length === 1 && text === undefined;
  const words = quantities.length > 0 ? "values.words.value.text" : "value.text";
  const numbers = quantities.flatMap(({ id }) =>
    ["unit", "condition"].map((field) => [
      `quantities.${String(id)}.${field}`,
      isAlone ? field : `values.${String(id)}.${field}`,
    ]),
  );
  return Object.fromEntries([["text", words], ...numbers]);
}
