/** A JSON Schema, or a part of one, with what editors of YAML understand besides. */
export interface Json {
  [keyword: string]: unknown;
}

/** Asks for one thing where a condition holds, and for another where it does not. */
export function when(condition: Json, asked: Json, otherwise?: Json): Json {
  const json: Json = { if: condition };
  // An object literal with this key is taken for a slip, since promises have it.
  json[consequence] = asked;
  if (otherwise) json.else = otherwise;
  return json;
}

const consequence = "then";

/** Holds where any of the keys is there. */
export function hasAny(keys: readonly string[]): Json {
  const [only, ...others] = keys.map((key) => ({ required: [key] }));
  return only && others.length === 0 ? only : { anyOf: keys.map((key) => ({ required: [key] })) };
}

/** Holds where all keys are among these; a key that is a number passes, since editors do not take it for a text. */
export function hasOnly(keys: readonly string[]): Json {
  const escaped = keys.map((key) => key.replace(/[^\w-]/g, "\\$&"));
  return { propertyNames: { pattern: `^(?:${escaped.join("|")})$` } };
}
