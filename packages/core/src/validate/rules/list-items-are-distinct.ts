import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import { forEachMapping } from "../for-each-mapping.ts";
import type { Rule } from "../rule.ts";

/** No list has an id, or a plain word, twice. */
export const listItemsAreDistinct: Rule = {
  name: "list-items-are-distinct",
  check(entities) {
    const diagnostics: Diagnostic[] = [];
    for (const kind of kinds) {
      for (const { value, file } of entities[kind].values()) {
        forEachMapping(value, ({ fields, path, isText }) => {
          if (isText) return;
          for (const key in fields) {
            const list = fields[key];
            if (!Array.isArray(list) || list.length < 2) continue;
            for (const { id, place } of repetitionsIn(list)) {
              const location = file.locate([...path, key, ...place]);
              diagnostics.push({ code: "list/duplicate-id", location, args: { id } });
            }
          }
        });
      }
    }
    return diagnostics;
  },
};

interface Repetition {
  readonly id: string;
  /** Path from the list to the second id. */
  readonly place: readonly (string | number)[];
}

function repetitionsIn(list: readonly unknown[]): readonly Repetition[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const isWord = typeof item === "string";
    const id = isWord ? item : (Object(item) as { readonly id?: unknown }).id;
    if (typeof id !== "string") return [];
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst ? [] : [{ id, place: isWord ? [index] : [index, "id"] }];
  });
}
