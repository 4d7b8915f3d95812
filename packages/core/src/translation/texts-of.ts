import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { LocalizedText } from "../schema/text.ts";
import { forEachMapping } from "../validate/for-each-mapping.ts";

/** A text of an entity with its two names: where it stands, and what the lock calls it. */
export interface FoundText {
  readonly path: ValuePath;
  /** Steps joined by dots; list items go by their id, so that a text keeps its name when the list is reordered. */
  readonly name: string;
  readonly text: LocalizedText;
}

/** Finds the localized texts in an entity or any other plain value, in the order in which they are written. */
export function textsOf(value: object): FoundText[] {
  const found: FoundText[] = [];
  forEachMapping(value, ({ fields, path, isText }) => {
    if (isText) found.push({ path: [...path], name: nameOfText(value, path), text: fields as LocalizedText });
  });
  return found;
}

/** What the lock calls the text at a path of a value. */
export function nameOfText(value: object, path: ValuePath): string {
  const names: string[] = [];
  let here: unknown = value;
  for (const step of path) {
    const members = here as Readonly<Record<string | number, unknown>>;
    names.push(Array.isArray(here) ? nameAmongItems(here, Number(step)) : String(step));
    here = members[step];
  }
  return names.join(".");
}

/** The name of an item, made distinct from those before it that have the same. */
function nameAmongItems(items: readonly unknown[], index: number): string {
  const name = nameOfItem(items[index], index);
  const before = items.slice(0, index).filter((item, other) => nameOfItem(item, other) === name).length;
  return before === 0 ? name : `${name}~${before + 1}`;
}

/** What tells items without an id apart: rows by what they show, edges by their ends, blocks by their content, releases and former answers by their versions. */
const namingFields = [
  "type",
  "from",
  "to",
  "block",
  "part",
  "service",
  "capability",
  "tradeoff",
  "trait",
  "attribute",
  "matrix",
  "path",
  "term",
  "guide",
  "analogy",
  "version",
  "since",
  "until",
] as const;

function nameOfItem(item: unknown, index: number): string {
  const fields = Object(item) as Readonly<Record<string, unknown>>;
  if (typeof fields.id === "string") return fields.id;
  // A heading of a matrix has nothing but its text: it goes by its place among the headings, wherever rows are added.
  if (typeof fields.heading === "object") return "heading";
  const names = namingFields.map((field) => fields[field]).filter((value) => typeof value === "string");
  return names.length > 0 ? names.join(">") : String(index);
}
