import { compareDates, compareVersions } from "@stackmatrix/core/order";
import type { Bounds } from "./answers.ts";
import { folded } from "./folded.ts";
import type { PublishedEnd, PublishedValue, Text } from "./published.ts";

/** What a value may be asked to be. */
export type WantedValue = string | number | boolean | Bounds<number | string>;

/** Whether a value is what was asked for; one that is known in part alone is so where all that it may be is. */
export function matchesValue(value: PublishedValue, wanted: WantedValue): boolean {
  if (typeof wanted === "boolean") return value.isTrue === wanted;
  if (typeof wanted === "number") return value.value === wanted;
  if (typeof wanted === "string") return textsOf(value).some((text) => folded(text) === folded(wanted));
  const { atLeast, atMost } = wanted;
  return (
    (atMost === undefined || isWithin(value.to ?? value.atMost ?? pointOf(value), atMost, value.type, 1)) &&
    (atLeast === undefined ||
      isWithin(value.from ?? value.atLeast ?? pointOf(value), atLeast, value.type, -1))
  );
}

function textsOf({ name, text, url, written }: PublishedValue): readonly string[] {
  const inEach = (one: Text | undefined) =>
    one === undefined ? [] : typeof one === "string" ? [one] : Object.values(one);
  return [...inEach(text), ...inEach(name), ...inEach(url), ...inEach(written)];
}

function pointOf({ about, value, written }: PublishedValue): PublishedEnd | undefined {
  if (about !== undefined) return about;
  return written === undefined ? undefined : { written, ...(value !== undefined && { value }) };
}

/** Whether an end lies on the right side of a bound: below it with 1, above it with -1. */
function isWithin(
  end: PublishedEnd | undefined,
  bound: number | string,
  type: string,
  side: 1 | -1,
): boolean {
  if (end === undefined) return false;
  const order =
    typeof bound === "number"
      ? (end.value ?? Number.NaN) - bound
      : type === "date"
        ? compareDates(end.written, bound)
        : compareVersions(end.written, bound);
  return order * side <= 0;
}
