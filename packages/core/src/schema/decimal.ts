import * as z from "zod";
import { writtenText } from "../parse/written-number.ts";
import { readDecimal } from "./read-decimal.ts";

/** A number, with the digits that it is written in. */
export interface Decimal {
  readonly number: number;
  /** Digits, perhaps with a sign and a point, such as "0.10"; neither grouped nor with an exponent. */
  readonly digits: string;
}

/** A number that is shown as it is written. */
export const decimal = z
  .unknown()
  .transform((written, context): Decimal => {
    if (typeof written === "number" || typeof written === "symbol") {
      const read = readDecimal(writtenText(written));
      if ("digits" in read) return read;
    }
    context.addIssue({ code: "invalid_type", expected: "number", input: written });
    return z.NEVER;
  })
  // What authors write is a number to JSON Schema.
  .meta({ type: "number" });

/** Whether a schema takes a number as it is written. */
export function isDecimal(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodPipe && z.globalRegistry.get(schema)?.type === "number";
}
