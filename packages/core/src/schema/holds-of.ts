import * as z from "zod";
import { unwrapped } from "../validate/schema-at.ts";
import { dataSetPattern } from "./common-fields.ts";
import { datePattern } from "./date.ts";
import { isDecimal } from "./decimal.ts";
import { descriptionOf } from "./description-of.ts";
import { isByLanguage } from "./is-by-language.ts";
import { isProse } from "./is-prose.ts";
import { namedKind } from "./named-kind.ts";
import { shortFormOf } from "./short-forms.ts";

/** What stands for a mapping whose fields are told by themselves. */
export const fieldsBelow = "the fields below";

/** The descriptions that say what a value is, not what it is for. */
export const namesId = /^The id of an? /;

/** What a field holds that has one of these schemas, in a few English words, the shortest form first. */
export function holdsOf(fields: readonly z.core.$ZodType[]): string {
  const records = fields.map(unwrapped).filter((field) => field instanceof z.ZodRecord);
  const areAlike = records.length > 1 && records.length === fields.length;
  const forms = new Set(areAlike ? [recordForm(records)] : fields.flatMap(formsOf));
  const isMapping = forms.delete(fieldsBelow);
  return oneOf(isMapping ? [...forms, fieldsBelow] : [...forms]);
}

function formsOf(wrapped: z.core.$ZodType): string[] {
  const schema = unwrapped(wrapped);
  const { instead = [] } = shortFormOf(schema) ?? {};
  if (schema instanceof z.ZodObject && isByLanguage(schema.shape))
    return [textForm(schema, instead.length > 0)];
  const short = instead.flatMap(formsOf);
  // A short list is a whole one with more liberties.
  return short.some((form) => form.startsWith(eachOf)) ? short : [...short, ...wholeFormsOf(schema)];
}

const eachOf = "a list; each: ";

function textForm(schema: z.ZodObject, canBeShort: boolean): string {
  const [first] = Object.values(schema.shape);
  const inner = first && unwrapped(first);
  if (!canBeShort) return `in each language: ${inner ? holdsOf([inner]) : ""}`;
  return isProse(schema) ? "prose, in one language or in each" : "a text, in one language or in each";
}

function wholeFormsOf(schema: z.core.$ZodType): string[] {
  const kind = namedKind(schema);
  if (kind !== undefined) return [(descriptionOf(schema) ?? "").replace(/^(A|T)/, lower).replace(/\.$/, "")];
  if (schema instanceof z.ZodEnum) return schema.options.map(inCode);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(inCode);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(formsOf);
  if (schema instanceof z.ZodArray) return [eachOf + holdsOf([schema.element])];
  if (schema instanceof z.ZodRecord) return [recordForm([schema])];
  return [schema instanceof z.ZodObject ? fieldsBelow : scalarForm(schema)];
}

function recordForm(records: readonly z.ZodRecord[]): string {
  const key = holdsOf(records.slice(0, 1).map(({ keyType }) => keyType));
  return `by ${key === "a text" ? "name" : key}: ${holdsOf(records.map(({ valueType }) => valueType))}`;
}

function lower(letter: string): string {
  return letter.toLowerCase();
}

function inCode(value: unknown): string {
  return `\`${value}\``;
}

function scalarForm(schema: z.core.$ZodType): string {
  if (isDecimal(schema)) return "a number";
  const { format, maximum, minimum, pattern, type } = z.toJSONSchema(schema, { io: "input" });
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

function oneOf(forms: readonly string[]): string {
  if (forms.length < 2) return forms.join("");
  if (forms.some((form) => form.includes(", ") || form.includes("; "))) return forms.join("; or ");
  return `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
}
