import * as z from "zod";
import { date } from "./date.ts";
import { type Decimal, decimal } from "./decimal.ts";
import { line, localizedLine, localizedProse, url } from "./text.ts";

/** The types that the values of a trait can have. */
export const valueTypes = ["text", "number", "boolean", "date", "version", "link"] as const;
export type ValueType = (typeof valueTypes)[number];

/** What a value may be instead of a point on its scale: all between two ends or on one side of an end, or thereabouts. */
export type Span<Point> =
  | { readonly from: Point; readonly to: Point }
  | { readonly atMost: Point }
  | { readonly atLeast: Point }
  | { readonly about: Point };

/** How a value says where on its scale it lies. */
export type Extent<Point> = Point | Span<Point>;

/** What stands where a service has no value of the type. */
const inWords = z.strictObject({
  text: localizedProse.meta({ description: "The answer in words, where it is no value of the type." }),
});

const link = z.strictObject({
  url,
  name: localizedLine
    .optional()
    .meta({ description: "What is read instead of the address, which is shown where this is missing." }),
});

/** What a value may be, by the type of its trait. */
export const traitValues = {
  text: localizedProse,
  number: extentOf(decimal),
  boolean: z.union([z.boolean(), inWords]),
  date: extentOf(date),
  version: extentOf(line),
  link: z.union([link, inWords]),
} as const satisfies Record<ValueType, z.ZodType>;

/** A point on a scale in each of its forms; what the fields say, their names do. */
function extentOf<Point extends z.ZodType<Decimal | string>>(point: Point) {
  return z.union([
    point,
    z.strictObject({ from: point, to: point }),
    z.strictObject({ atMost: point }),
    z.strictObject({ atLeast: point }),
    z.strictObject({ about: point }),
    inWords,
  ]);
}
