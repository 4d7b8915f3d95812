import { isOpen, matchesValue, type Verdict } from "@stackmatrix/query";
import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";
import type { Want } from "../state/want.ts";

/**
 * Whether an answer is what is wanted; nothing where that cannot be told. As in the query layer, an open answer speaks
 * for a service only where just that was asked for, and never against it.
 */
export function verdictOf(row: RowData, told: AnswerData, want: Want): Verdict {
  const verdict = both(isOneOf(row, told, want.of), isWithin(row, told, want));
  return isOpen(told) ? verdict || undefined : verdict;
}

function both(one: Verdict, other: Verdict): Verdict {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

function isOneOf(row: RowData, told: AnswerData, of: readonly string[]): Verdict {
  if (of.length === 0) return true;
  if (row.kind === "capability") return of.includes(told.answer);
  if (told.values === undefined) return of.includes(told.word);
  const wanted = of.map((one) => (one === "true" ? true : one === "false" ? false : one));
  return any(told.values.flatMap((value) => wanted.map((one) => matchesValue(value, one, row.unit))));
}

function isWithin(row: RowData, told: AnswerData, { atLeast, atMost }: Want): Verdict {
  if (atLeast === undefined && atMost === undefined) return true;
  if (row.kind === "tradeoff") {
    const { rating = Number.NaN } = told;
    return rating <= numberOf(atMost, rating) && rating >= numberOf(atLeast, rating);
  }
  return any(
    (told.values ?? []).map((value) =>
      matchesValue(value, boundsFor(value.type, { atLeast, atMost }), row.unit),
    ),
  );
}

/** A number that is none asks for nothing. */
function numberOf(text: string | undefined, usual: number): number {
  const number = Number(text ?? Number.NaN);
  return Number.isNaN(number) ? usual : number;
}

interface Bounds {
  readonly atLeast: string | undefined;
  readonly atMost: string | undefined;
}

function boundsFor(type: string, { atLeast, atMost }: Bounds) {
  const point = (text: string | undefined) => {
    if (text === undefined || (type === "number" && Number.isNaN(Number(text)))) return undefined;
    return type === "number" ? Number(text) : text;
  };
  const [least, most] = [point(atLeast), point(atMost)];
  return { ...(least !== undefined && { atLeast: least }), ...(most !== undefined && { atMost: most }) };
}

/** One of several does. */
function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : false;
}
