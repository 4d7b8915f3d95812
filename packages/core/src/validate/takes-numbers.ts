import * as z from "zod";
import { isDecimal } from "../schema/decimal.ts";
import { unwrapped } from "./schema-at.ts";

/** Whether a schema takes a number in one of its forms. */
export function takesNumbers(schema: z.core.$ZodType): boolean {
  const here = unwrapped(schema);
  if (here instanceof z.ZodUnion) return here.options.some(takesNumbers);
  if (here instanceof z.ZodLiteral) return [...here.values].some((value) => typeof value === "number");
  return here instanceof z.ZodNumber || isDecimal(here);
}
