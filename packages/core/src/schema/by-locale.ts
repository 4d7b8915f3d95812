import * as z from "zod";
import { type Locale, locales } from "./locale.ts";

/** A mapping from languages to something; which languages must be there is for others to say. */
export function byLocale<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodObject<{ [L in Locale]: z.ZodOptional<Schema> }, z.core.$strict> {
  const shape = Object.fromEntries(locales.map((locale) => [locale, schema.optional()]));
  // Object.fromEntries cannot say which keys there are.
  return z.strictObject(shape) as ReturnType<typeof byLocale<Schema>>;
}
