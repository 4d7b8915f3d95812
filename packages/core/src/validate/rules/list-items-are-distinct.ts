import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { foldText } from "../../fold-text.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import type { FoundMapping } from "../for-each-mapping.ts";
import type { MappingRule } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** No list has an id, a version, a plain word, or a source that says something of its own, twice. */
export const listItemsAreDistinct: MappingRule = {
  name: "list-items-are-distinct",
  judge:
    () =>
    (found, { entity }) => {
      if (found.isText) return noProblems;
      let problems: Diagnostic[] | undefined;
      for (const key of Object.keys(found.fields)) {
        const list = found.fields[key];
        if (!Array.isArray(list) || list.length < 2) continue;
        problems = [...(problems ?? noProblems), ...judge(list, key, { found, file: entity.file })];
      }
      return problems ?? noProblems;
    },
};

function judge(
  list: readonly unknown[],
  key: string,
  { file, found }: { readonly found: FoundMapping; readonly file: ParsedFile },
): readonly Diagnostic[] {
  return repetitionsIn(list).map(({ id, place }) => {
    const location = file.locate([...found.path, key, ...place]);
    return { code: "list/duplicate-id", location, args: { id } };
  });
}

/** The keys that items of lists are told apart by. */
const namingKeys = ["id", "version", "source"] as const;

interface Repetition {
  readonly id: string;
  /** Path from the list to the second one. */
  readonly place: readonly (string | number)[];
}

function repetitionsIn(list: readonly unknown[]): readonly Repetition[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const isWord = typeof item === "string";
    const key = namingKeys.find((name) => Object.hasOwn(Object(item), name)) ?? "id";
    const id = isWord ? item : (Object(item) as Readonly<Record<string, unknown>>)[key];
    if (typeof id !== "string") return [];
    const folded = foldText(id);
    const isFirst = !seen.has(folded);
    seen.add(folded);
    return isFirst ? [] : [{ id, place: isWord ? [index] : [index, key] }];
  });
}
