import { get, type Published, type Wanted } from "@stackmatrix/query";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import { boundsOf, rangeOf } from "./range.ts";

type WantedValue = NonNullable<NonNullable<Wanted["value"]>[string]>;

/**
 * What a value of a trait is to be, read by the type that the trait has; what is no value of that type is words.
 *
 * @throws {Failure} where a range of numbers has an end that is none
 */
export function wantedValue(data: Published, trait: string, text: string): WantedValue {
  const type = typeOf(get(data, "traits", trait));
  const range = rangeOf(text);
  if (type === "number") return range === undefined ? (numberIn(text) ?? text) : boundsOf(range, numberOf);
  if (type === "boolean") return yesAndNo[text.toLowerCase()] ?? text;
  const isOrdered = type === "date" || type === "version";
  return isOrdered && range !== undefined ? boundsOf(range, (end) => end) : text;
}

const yesAndNo: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function typeOf(trait: object | undefined): unknown {
  return trait !== undefined && "type" in trait ? trait.type : undefined;
}

function numberIn(text: string): number | undefined {
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}

function numberOf(text: string): number {
  const number = numberIn(text);
  if (number === undefined) throw new Failure(exitCode.usage, `"${text}" is no number`);
  return number;
}
