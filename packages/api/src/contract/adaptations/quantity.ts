import * as z from "zod";
import { type Adaptation, withFieldsAfter } from "../adaptation.ts";

/** Beside a number, since 0.10 and 0.1 are one number and two texts. */
export const written = z
  .string()
  .describe("`value` as it is written, such as `0.10` for 0.1: digits, without commas and exponents.");

/** A quantity has its number for programs, and the digits that people are shown. */
export const quantityAdaptations: Readonly<Record<string, Adaptation>> = {
  "traits.values{}.quantities[]": {
    schema: (quantity) => withFieldsAfter(quantity, "value", { written }),
    publish: (quantity, { value }) => ({ ...quantity, written: value.digits }),
  },
};
