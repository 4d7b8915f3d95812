import type { Bounds, Level } from "@stackmatrix/query";
import { InvalidArgumentError } from "commander";
import { boundsOf, rangeOf } from "./range.ts";

/** What services are asked for, as a command line says it. */
export interface Asked {
  readonly support?: ById<readonly Level[]>;
  readonly rating?: ById<number | Bounds<number>>;
  /** As they are written: of which type a value is, the data knows. */
  readonly value?: ById<string>;
  readonly layer?: readonly string[];
  readonly vendor?: string;
  readonly tag?: readonly string[];
}

type ById<Value> = Readonly<Record<string, Value>>;

/** As core lists them; spelt out here, so that reading a command line does not load the schemas. */
const levels = [
  "full",
  "partial",
  "add-on",
  "none",
  "not-applicable",
  "unknown",
] as const satisfies readonly Level[];

/** Reads `self-healing=full,partial`. */
export function readSupport(text: string, former: ById<readonly Level[]> = {}): ById<readonly Level[]> {
  const { id, wanted } = partsOf(text, "self-healing=full,partial");
  const found = wanted.split(",").map((name) => {
    const level = levels.find((known) => known === name.trim());
    if (level === undefined) throw new InvalidArgumentError(`The levels are ${levels.join(", ")}.`);
    return level;
  });
  return withNew(former, id, found);
}

/** Reads `learning-curve=2`, `learning-curve=..2` and the like. */
export function readRating(
  text: string,
  former: ById<number | Bounds<number>> = {},
): ById<number | Bounds<number>> {
  const { id, wanted } = partsOf(text, "learning-curve=..2");
  const range = rangeOf(wanted);
  return withNew(former, id, range === undefined ? stepOf(wanted) : boundsOf(range, stepOf));
}

/** Reads `longest-run=15..`, whatever stands behind the sign. */
export function readValue(text: string, former: ById<string> = {}): ById<string> {
  const { id, wanted } = partsOf(text, "longest-run=15..");
  return withNew(former, id, wanted);
}

function stepOf(text: string): number {
  if (!/^[1-5]$/.test(text)) {
    throw new InvalidArgumentError("Write a step from 1 to 5, or a range such as ..2, 3.. or 2..4.");
  }
  return Number(text);
}

function partsOf(text: string, example: string): { readonly id: string; readonly wanted: string } {
  const sign = text.indexOf("=");
  const [id, wanted] = [text.slice(0, Math.max(0, sign)).trim(), text.slice(sign + 1).trim()];
  if (id === "" || wanted === "") throw new InvalidArgumentError(`Write it as in ${example}.`);
  return { id, wanted };
}

function withNew<Value>(former: ById<Value>, id: string, value: Value): ById<Value> {
  if (Object.hasOwn(former, id)) throw new InvalidArgumentError(`"${id}" is asked for twice.`);
  return { ...former, [id]: value };
}
