import * as z from "zod";
import { writtenText } from "../parse/written-number.ts";
import { isDecimal } from "../schema/decimal.ts";
import { readDecimal } from "../schema/read-decimal.ts";
import { schemaAt, unwrapped } from "./schema-at.ts";
import { takesNumbers } from "./takes-numbers.ts";

/**
 * A plain value with its numbers read as a schema asks for them: where it asks for a text, as the text that is written,
 * so that a version `1.10` needs no quotation marks; where it asks for a number alone, without its text.
 */
export function numbersAsAsked(value: unknown, schema: z.core.$ZodType): unknown {
  if (typeof value === "number" || typeof value === "symbol") return numberAsAsked(value, schema);
  if (typeof value !== "object" || value === null) return value;
  const read = (member: unknown, step: string | number) => {
    const asked = schemaAt(schema, [step], value);
    return asked ? numbersAsAsked(member, asked) : member;
  };
  if (Array.isArray(value)) return value.map(read);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, read(member, key)]));
}

function numberAsAsked(number: number | symbol, schema: z.core.$ZodType): unknown {
  const options = optionsOf(schema);
  if (options.some(isDecimal)) return number;
  if (takesNumbers(schema)) {
    const read = readDecimal(writtenText(number));
    return "digits" in read ? read.number : number;
  }
  return options.some((option) => option instanceof z.ZodString) ? writtenText(number) : number;
}

function optionsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const here = unwrapped(schema);
  return here instanceof z.ZodUnion ? here.options.flatMap(optionsOf) : [here];
}
