import {
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  mapTag,
  NOT_RESOLVED,
  seqTag,
} from "js-yaml";
import { protoKey } from "./describe-yaml-error.ts";
import { numberOf } from "./written-number.ts";

/** What a scalar without quotes says, once it is known to be a value; keys are what is written. */
export function settled(value: unknown): unknown {
  return typeof value === "symbol" ? meaningOf(value.description ?? "") : value;
}

/** The scalars without quotes that are neither texts nor numbers. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

const numberPattern =
  /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function meaningOf(text: string): unknown {
  const word = words.get(text);
  return word === undefined ? numberOf(text) : word;
}

/** What the core schema takes for more than a text; its text is kept until it is known whether it is a key. */
const notText = defineScalarTag("tag:stackmatrix,2026:not-text", {
  implicit: true,
  implicitFirstChars: ["", ..."~nNtTfF+-.0123456789"],
  resolve: (text) => (words.has(text) || numberPattern.test(text) ? Symbol(text) : NOT_RESOLVED),
  identify: () => false,
});

const mapping = defineMappingTag(mapTag.tagName, {
  create: mapTag.create,
  has: (carrier, key) => mapTag.has(carrier, keyOf(key)),
  keys: mapTag.keys,
  get: mapTag.get,
  identify: mapTag.identify,
  addPair(carrier, key, value) {
    const text = keyOf(key);
    // JavaScript objects do not hold this one key like any other.
    return text === protoKey ? protoKey : mapTag.addPair(carrier, text, settled(value));
  },
});

const sequence = defineSequenceTag(seqTag.tagName, {
  create: seqTag.create,
  addItem: (carrier, item, index) => seqTag.addItem(carrier, settled(item), index),
  identify: seqTag.identify,
});

function keyOf(key: unknown): unknown {
  return typeof key === "symbol" ? key.description : key;
}

/** The core schema of YAML 1.2, with keys that are always texts and numbers that keep theirs. */
export const yamlSchema = FAILSAFE_SCHEMA.withTags(notText, mapping, sequence);
