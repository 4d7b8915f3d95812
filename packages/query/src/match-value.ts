import { compareDates, compareVersions } from "@stackmatrix/core/order";
import type { Bounds } from "./answers.ts";
import { folded } from "./folded.ts";
import { inEach } from "./in-each.ts";
import type { PublishedEnd, PublishedValue, Text } from "./published.ts";

/** What a value may be asked to be. */
export type WantedValue = string | number | boolean | Bounds<number | string>;

/** Whether a value is what was asked for; nothing where that cannot be told, as of words, another unit or half a range. */
export type Verdict = boolean | undefined;

/**
 * Whether a value is what was asked for.
 *
 * @param unit - in which numbers are meant where the question does not say it
 */
export function matchesValue(value: PublishedValue, wanted: WantedValue, unit: Text | undefined): Verdict {
  if (typeof wanted === "string") return textsOf(value).some((text) => folded(text) === folded(wanted));
  if (typeof wanted === "boolean") return value.type === "boolean" ? value.isTrue === wanted : undefined;
  const bounds = typeof wanted === "number" ? { atLeast: wanted, atMost: wanted } : wanted;
  if (value.type === "text" || !isOfUnit(value, bounds.unit ?? unit)) return undefined;
  return isWithin(value, bounds);
}

function textsOf({ name, text, url, written }: PublishedValue): readonly string[] {
  return [...inEach(text), ...inEach(name), ...inEach(url), ...inEach(written)];
}

/** Whether a value is in a unit, in whichever language that is written; without one, none can be meant. */
export function isOfUnit({ type, unit }: PublishedValue, asked: Text | undefined): boolean {
  if (type !== "number") return true;
  const own = inEach(unit).map(folded);
  const wanted = inEach(asked).map(folded);
  return own.length === 0 ? wanted.length === 0 : own.some((word) => wanted.includes(word));
}

/** All of a range within the bounds holds, none of it is against; with a part of it, nobody can tell. */
function isWithin(value: PublishedValue, { atLeast, atMost }: Bounds<number | string>): Verdict {
  const point = pointOf(value);
  const [first, last] = [value.from ?? value.atLeast ?? point, value.to ?? value.atMost ?? point];
  const isOver = (end: PublishedEnd | undefined, bound: number | string | undefined, isWanted: boolean) =>
    end !== undefined && bound !== undefined && order(end, bound, value.type) * (isWanted ? 1 : -1) > 0;
  if (isOver(first, atMost, true) || isOver(last, atLeast, false)) return false;
  const isKnown = (atMost === undefined || last) && (atLeast === undefined || first);
  if (!isKnown || isOver(last, atMost, true) || isOver(first, atLeast, false)) return undefined;
  return true;
}

function pointOf({ about, value, written }: PublishedValue): PublishedEnd | undefined {
  if (about !== undefined) return about;
  return written === undefined ? undefined : { written, ...(value !== undefined && { value }) };
}

function order(end: PublishedEnd, bound: number | string, type: string): number {
  if (typeof bound === "number") return (end.value ?? Number.NaN) - bound;
  return type === "date" ? compareDates(end.written, bound) : compareVersions(end.written, bound);
}
