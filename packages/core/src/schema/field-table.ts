import * as z from "zod";
import { dataSetPattern } from "./common-fields.ts";
import { datePattern } from "./date.ts";
import { entityKinds, type Kind } from "./entity-kinds.ts";
import { isProse } from "./is-prose.ts";
import { locales } from "./locale.ts";

/** One key that a file of a kind may have. */
export interface FieldRow {
  readonly key: string;
  /** Whether every file of the kind has it. */
  readonly required: boolean;
  /** What it holds, in a few English words; keys and values stand between backticks, and `?` follows optional keys. */
  readonly holds: string;
  /** What it is for, where the schema says more than the key; a sentence. */
  readonly meaning?: string | undefined;
}

/** The keys that a file of a kind may have, in the order of the schema. */
export function fieldTable(kind: Kind): readonly FieldRow[] {
  const schema = z.toJSONSchema(entityKinds[kind], {
    io: "input",
    reused: "inline",
    override: ({ jsonSchema, zodSchema }) => {
      if (isProse(zodSchema)) jsonSchema.prose = true;
    },
  }) as Schema;
  const variants = schema.oneOf ?? [schema];
  const keys = new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...keys].map((key) => {
    const values = variants.flatMap(({ properties = {} }) => properties[key] ?? []);
    return {
      key,
      required: variants.every(({ required = [] }) => required.includes(key)),
      holds: oneOf(merged(values).map(describeValue)),
      meaning: values.map(({ description }) => description).find((text) => text && !namesId.test(text)),
    };
  });
}

/** Mappings whose values differ by a key or two, which are told as one. */
function merged(variants: readonly Schema[]): readonly Schema[] {
  const [first, ...others] = variants;
  const items = variants.map(({ additionalProperties }) =>
    additionalProperties ? additionalProperties : {},
  );
  if (!first || others.length === 0 || items.some(({ properties }) => properties === undefined))
    return variants;
  const properties = Object.assign({}, ...items.map((item) => item.properties));
  const required = (items[0]?.required ?? []).filter((key) =>
    items.every((item) => item.required?.includes(key)),
  );
  return [{ ...first, additionalProperties: { properties, required } }];
}

/** The descriptions that say what a value is, not what it is for. */
const namesId = /^The id of an? /;

/** As much of JSON Schema as the kinds make use of. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Ours alone: whether it is a text that may hold marks. */
  readonly prose?: boolean;
}

function describeValue(schema: Schema): string {
  const { description = "", enum: values, items, properties } = schema;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (namesId.test(description)) return description.replace(/^T/, "t").replace(/\.$/, "");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (values) return oneOf(values.map((value) => `\`${value}\``));
  if (alternatives) return describeAlternatives(alternatives);
  if (items) return `a list; each: ${describeValue(items)}`;
  if (properties) return describeObject(schema);
  if (schema.additionalProperties)
    return `by ${describeValue(schema.propertyNames ?? {})}: ${describeValue(schema.additionalProperties)}`;
  return describeScalar(schema);
}

/** Many objects that one key tells apart would be a long list: the values of that key say enough. */
function describeAlternatives(alternatives: readonly Schema[]): string {
  const [first] = alternatives;
  const deciding = Object.keys(first?.properties ?? {}).find((key) =>
    alternatives.every(({ properties = {} }) => properties[key]?.const !== undefined),
  );
  if (deciding === undefined) return oneOf(alternatives.map(describeValue));
  const values = alternatives.map(({ properties = {} }) => `\`${properties[deciding]?.const}\``);
  return `\`${deciding}\`, which is ${oneOf(values)}, and what belongs to it`;
}

function describeObject({ properties = {}, prose = false, required = [] }: Schema): string {
  if (prose) return "prose in each language";
  const keys = Object.keys(properties);
  if (keys.every((key) => locales.some((locale) => locale === key))) return "a text in each language";
  return keys.map((key) => (required.includes(key) ? `\`${key}\`` : `\`${key}\`?`)).join(", ");
}

function describeScalar({ format, maximum, minimum, pattern, type }: Schema): string {
  if (format === "date") return "a day";
  if (pattern === datePattern.source) return "a day, a month or a year";
  if (format === "uri") return "a web address";
  if (type === "boolean") return "`true` or `false`";
  if (pattern === dataSetPattern.source) return "the name of a data set";
  if (type === "string") return pattern === undefined ? "a text" : "an id";
  return maximum === undefined || minimum === undefined || maximum >= 1_000_000
    ? "a number"
    : `a number from ${minimum} to ${maximum}`;
}

function oneOf(descriptions: readonly string[]): string {
  const different = [...new Set(descriptions)];
  if (different.length < 2) return different.join("");
  if (different.some((description) => description.includes(", "))) return different.join("; or ");
  return `${different.slice(0, -1).join(", ")} or ${different.at(-1)}`;
}
