import type { ValuePath } from "../diagnostic/diagnostic.ts";
import { locales } from "../schema/locale.ts";
import type { LocalizedText } from "../schema/text.ts";

/** A text of an entity with its two names: where it stands, and what the lock calls it. */
export interface FoundText {
  readonly path: ValuePath;
  /** Steps joined by dots; list items go by their id, so that a text keeps its name when the list is reordered. */
  readonly name: string;
  readonly text: LocalizedText;
}

/** Finds the localized texts in an entity or any other plain value, in the order in which they are written. */
export function textsOf(value: unknown): FoundText[] {
  const found: FoundText[] = [];
  collect(value, [], "", found);
  return found;
}

/** Whether a value is a text in one or more languages: a mapping with nothing but languages as keys. */
export function isLocalizedText(value: unknown): value is LocalizedText {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let texts = 0;
  for (const key in value) {
    if (!languages.has(key) || typeof (value as Record<string, unknown>)[key] !== "string") return false;
    texts++;
  }
  return texts > 0;
}

const languages: ReadonlySet<string> = new Set(locales);

function collect(value: unknown, path: ValuePath, name: string, found: FoundText[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    collectItems(value, path, name, found);
    return;
  }
  if (isLocalizedText(value)) {
    found.push({ path, name, text: value });
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === "object") collect(member, [...path, key], joined(name, key), found);
  }
}

function collectItems(items: readonly unknown[], path: ValuePath, name: string, found: FoundText[]): void {
  const taken = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object") continue;
    const itemName = nameOfItem(item, index);
    const count = (taken.get(itemName) ?? 0) + 1;
    taken.set(itemName, count);
    collect(item, [...path, index], joined(name, count > 1 ? `${itemName}~${count}` : itemName), found);
  }
}

function joined(name: string, step: string): string {
  return name === "" ? step : `${name}.${step}`;
}

/** What tells items without an id apart: rows and facts by what they show, edges by their ends, blocks by their content. */
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
] as const;

function nameOfItem(item: unknown, index: number): string {
  const fields = item as Readonly<Record<string, unknown>>;
  if (typeof fields.id === "string") return fields.id;
  const names = namingFields.map((field) => fields[field]).filter((value) => typeof value === "string");
  return names.length > 0 ? names.join(">") : String(index);
}
