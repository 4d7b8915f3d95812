import * as z from "zod";

/** Beside a number, since 0.10 and 0.1 are one number and two texts. */
export const written = z
  .string()
  .describe("`value` as it is written, such as `0.10` for 0.1: digits, without commas and exponents.");
