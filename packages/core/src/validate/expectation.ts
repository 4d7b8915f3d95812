import * as z from "zod";
import { writtenText } from "../parse/written-number.ts";
import { date } from "../schema/date.ts";
import { isDecimal } from "../schema/decimal.ts";
import { locales } from "../schema/locale.ts";
import { alternativesOf } from "./alternatives-of.ts";
import { unwrapped } from "./schema-at.ts";

/** What a schema asks for, as words that follow "Expected". */
export function expectationOf(schema: z.core.$ZodType): string {
  return joinWithOr([...new Set(expectations(unwrapped(schema)))]);
}

/** The fixed values that a schema takes. */
export function valuesOf(schema: z.core.$ZodType): (string | number | boolean)[] {
  const here = unwrapped(schema);
  if (here instanceof z.ZodUnion) return here.options.flatMap(valuesOf);
  if (here instanceof z.ZodEnum) return here.options;
  if (!(here instanceof z.ZodLiteral)) return [];
  return [...here.values].filter(
    (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  );
}

/** What a value is, as words that follow "found". */
export function typeOfValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return "a text";
  if (typeof value === "boolean") return `the boolean ${value}`;
  return typeof value === "number" || typeof value === "symbol"
    ? `the number ${writtenText(value)}`
    : typeof value;
}

/** Joins alternatives as a sentence does. */
export function joinWithOr(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function expectations(schema: z.core.$ZodType): string[] {
  const values = schema instanceof z.ZodUnion ? [] : valuesOf(schema);
  if (values.length > 0)
    return values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  if (schema instanceof z.ZodUnion) {
    const alternatives = alternativesOf(schema);
    const others = schema.options.filter((option) => !alternatives.some((one) => one === unwrapped(option)));
    const mappings = alternatives.length === 0 ? [] : [describeAlternatives(alternatives)];
    return [...others.flatMap((option) => expectations(unwrapped(option))), ...mappings];
  }
  if (schema instanceof z.ZodObject) return [describeMapping(schema)];
  if (schema instanceof z.ZodRecord) return ["a mapping"];
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return ["a list"];
  if (schema instanceof z.ZodBoolean) return ["true", "false"];
  if (isDecimal(schema)) return ["a number"];
  if (schema instanceof z.ZodNumber) return [schema.format === "safeint" ? "a whole number" : "a number"];
  if (schema instanceof z.ZodISODate) return ['a day such as "2026-11-21"'];
  if (schema === date) return ['a day such as "2026-11-21"', "a month", "a year"];
  if (schema instanceof z.ZodURL) return ["a web address"];
  return [nameOfId(schema) ?? "a text"];
}

/** Whose id it is, in the words of its description: "the id of a layer". */
function nameOfId(schema: z.core.$ZodType): string | undefined {
  const { description = "" } = z.globalRegistry.get(schema) ?? {};
  return /^The id of [^.]+/.exec(description)?.[0].replace(/^T/, "t");
}

/** The keys that tell mappings apart: `a mapping with "from" and "to", or "about"`. */
function describeAlternatives(alternatives: readonly z.ZodObject[]): string {
  const keys = alternatives.map(({ shape }) =>
    Object.keys(shape)
      .filter((key) => shape[key] && !(shape[key] instanceof z.ZodOptional))
      .map((key) => `"${key}"`)
      .join(" and "),
  );
  return `a mapping with ${joinWithOr(keys)}`;
}

function describeMapping({ shape }: z.ZodObject): string {
  const keys = Object.keys(shape);
  if (keys.length !== locales.length || !locales.every((locale) => keys.includes(locale))) return "a mapping";
  const [first] = Object.values(shape);
  return first && unwrapped(first) instanceof z.ZodArray
    ? "a list for each language"
    : "a text, or one for each language";
}
