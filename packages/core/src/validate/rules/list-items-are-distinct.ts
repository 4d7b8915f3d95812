import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import { eachMapping } from "../each-mapping.ts";
import type { Rule, Written } from "../rule.ts";

/** No list has an id, or a plain word, twice. */
export const listItemsAreDistinct: Rule = {
  name: "list-items-are-distinct",
  *check(entities) {
    for (const { entity, fields, path } of eachMapping(entities)) {
      for (const [key, value] of Object.entries(fields)) {
        if (Array.isArray(value)) yield* repetitions(entity, [...path, key], value);
      }
    }
  },
};

function* repetitions(
  { file }: Written<object>,
  path: ValuePath,
  list: readonly unknown[],
): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const isWord = typeof item === "string";
    const id = isWord ? item : (item as { readonly id?: unknown } | null)?.id;
    if (typeof id !== "string") continue;
    if (!seen.has(id)) {
      seen.add(id);
      continue;
    }
    const place = isWord ? [...path, index] : [...path, index, "id"];
    yield { code: "list/duplicate-id", location: file.locate(place), args: { id } };
  }
}
