import { isLocalizedText } from "../translation/is-localized-text.ts";

/** A mapping somewhere in a value. One object serves a whole walk: copy what outlives the visit. */
export interface FoundMapping {
  fields: Readonly<Record<string, unknown>>;
  readonly path: (string | number)[];
  /** Whether it is a text by language. */
  isText: boolean;
}

/**
 * Visits every mapping in a plain value, from the outside in. Large datasets have hundreds of thousands, so that the
 * walk makes nothing of its own for each.
 */
export function forEachMapping(value: object, visit: (found: FoundMapping) => void): void {
  walk(value, { fields: {}, path: [], isText: false }, visit);
}

function walk(value: object, found: FoundMapping, visit: (found: FoundMapping) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) enter(value[index], index, found, visit);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const isText = isLocalizedText(value);
  found.fields = fields;
  found.isText = isText;
  visit(found);
  if (isText) return;
  for (const key of Object.keys(fields)) enter(fields[key], key, found, visit);
}

function enter(
  member: unknown,
  step: string | number,
  found: FoundMapping,
  visit: (found: FoundMapping) => void,
): void {
  if (typeof member !== "object" || member === null) return;
  found.path.push(step);
  walk(member, found, visit);
  found.path.pop();
}
