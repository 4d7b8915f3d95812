/** A value of a document: as JSON on one line, as it is, or an object of such values. */
export type JsonItem = string | { readonly value: unknown } | { readonly fields: readonly JsonField[] };

/** A field of an object, or an entry of a record. */
export type JsonField = readonly [name: string, value: JsonItem];

/** A part of a JSON document whose items are made when they are asked for. */
export type JsonPart =
  | { readonly kind: "value"; readonly key?: string; make(): JsonItem }
  | { readonly kind: "object"; readonly members: readonly JsonMember[] }
  | {
      readonly kind: "run";
      readonly isList: boolean;
      readonly chunks: readonly JsonChunk[];
      readonly first: number;
    };

/** What an object holds: a field, or several whose names are not known before they are made; the first of all is there always. */
export type JsonMember =
  | { readonly name: string; readonly part: JsonPart }
  | { readonly fields: string; readonly key?: string; make(): Iterable<JsonField> };

/** Items of a list or a record that are made together. */
export interface JsonChunk {
  /** Says which items they are, and all that they depend on and do not read. */
  readonly key: string;
  /** Of a record, each has its name before it. */
  items(): Iterable<JsonItem | JsonField>;
}

/** A value that is made by itself. */
export function valuePart(make: () => JsonItem, key?: string): JsonPart {
  return { kind: "value", make, ...(key !== undefined && { key }) };
}

/** A value that is at hand. */
export function fixedPart(value: unknown): JsonPart {
  const text = JSON.stringify(value);
  return { kind: "value", key: text, make: () => text };
}

/** A list in chunks; `first` is the first of them that has items. */
export function listPart(chunks: readonly JsonChunk[], first = 0): JsonPart {
  return { kind: "run", isList: true, chunks, first };
}

/** A record in chunks. */
export function recordPart(chunks: readonly JsonChunk[], first = 0): JsonPart {
  return { kind: "run", isList: false, chunks, first };
}

/** An object with a part for each of its fields. */
export function objectPart(parts: Readonly<Record<string, JsonPart>>): JsonPart {
  return { kind: "object", members: Object.entries(parts).map(([name, part]) => ({ name, part })) };
}
