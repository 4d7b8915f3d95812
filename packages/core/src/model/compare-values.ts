import type { Decimal } from "../schema/decimal.ts";
import type { LocalizedText } from "../schema/text.ts";
import type { Extent } from "../schema/trait-value.ts";
import { compareDates } from "./compare-dates.ts";
import { compareVersions } from "./compare-versions.ts";
import { isSpan } from "./is-span.ts";
import type { TypedValue } from "./typed-values.ts";

/** A text in the language that values are compared in. */
export type Say = (text: LocalizedText) => string;

/**
 * Which of two values comes first, as a function to sort by: by what they are, not by how they are written. What lies
 * between ends counts from its first end, what has one end by that: "at most 5" is right before 5, "at least 5" right behind it.
 * Numbers of one unit stand together, and words stand behind all other values.
 */
export function compareValues(one: TypedValue, other: TypedValue, say: Say): number {
  if (one.type === "number" && other.type === "number") {
    const byUnit = compareTexts(unitOf(one, say), unitOf(other, say));
    return byUnit || compareExtents(one.value, other.value, (a, b) => a.number - b.number);
  }
  if (one.type === "date" && other.type === "date")
    return compareExtents(one.value, other.value, compareDates);
  if (one.type === "version" && other.type === "version") {
    return compareExtents(one.value, other.value, compareVersions);
  }
  if (one.type === "boolean" && other.type === "boolean") return Number(one.value) - Number(other.value);
  if (one.type === "link" && other.type === "link") {
    const [left, right] = [one.value, other.value];
    return (
      compareTexts(left.name ? say(left.name) : left.url, right.name ? say(right.name) : right.url) ||
      compareTexts(left.url, right.url)
    );
  }
  if (one.type === "text" && other.type === "text") return compareTexts(say(one.value), say(other.value));
  return order.indexOf(one.type) - order.indexOf(other.type);
}

/** Values of different types, which one cell can have only where some are words. */
const order: readonly TypedValue["type"][] = ["boolean", "number", "date", "version", "link", "text"];

function unitOf({ unit }: Extract<TypedValue, { type: "number" }>, say: Say): string {
  return unit ? say(unit) : "";
}

function compareExtents<Point extends Decimal | string>(
  one: Extent<Point>,
  other: Extent<Point>,
  compare: (one: Point, other: Point) => number,
): number {
  const [left, right] = [endsOf(one), endsOf(other)];
  return compare(left.first, right.first) || left.side - right.side || compare(left.last, right.last);
}

interface Ends<Point> {
  readonly first: Point;
  readonly last: Point;
  /** On which side of its one end it lies; 0 where it has two, or is a point. */
  readonly side: -1 | 0 | 1;
}

function endsOf<Point extends Decimal | string>(extent: Extent<Point>): Ends<Point> {
  if (!isSpan(extent)) return { first: extent, last: extent, side: 0 };
  if ("from" in extent) return { first: extent.from, last: extent.to, side: 0 };
  if ("about" in extent) return { first: extent.about, last: extent.about, side: 0 };
  if ("atMost" in extent) return { first: extent.atMost, last: extent.atMost, side: -1 };
  return { first: extent.atLeast, last: extent.atLeast, side: 1 };
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
