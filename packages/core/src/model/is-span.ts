import type { Decimal } from "../schema/decimal.ts";
import type { Extent, Span } from "../schema/trait-value.ts";

/** Whether a value is more, or less, than a point on its scale: a range, a bound or an approximation. */
export function isSpan<Point extends Decimal | string>(extent: Extent<Point>): extent is Span<Point> {
  return typeof extent === "object" && !Object.hasOwn(extent, "digits");
}
