import { assessmentOf, isSpan, plainText, type TypedValue, typedValues } from "@stackmatrix/core";
import type { Decimal, Extent, MatrixRow } from "@stackmatrix/core/schema";
import type { Comparable } from "@stackmatrix/query";
import type { ViewContext } from "@stackmatrix/view";
import { singleCell } from "./single-cell.ts";

/** What the query compares of an answer, which it otherwise takes from the published form. */
export function comparableCell(page: ViewContext, row: MatrixRow, service: string): Comparable {
  const { dataset } = page;
  const capability = row.capability && dataset.capabilities.get(row.capability);
  if (capability) {
    const { since, status, support, until } = assessmentOf(capability, service) ?? {};
    return {
      kind: "capability",
      answer: support ?? "unassessed",
      word: "",
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(status !== undefined && { status }),
    };
  }
  const tradeoff = row.tradeoff && dataset.tradeoffs.get(row.tradeoff);
  if (tradeoff) {
    const rating = Object.hasOwn(tradeoff.ratings, service) ? tradeoff.ratings[service] : undefined;
    if (rating === undefined) return { kind: "tradeoff", answer: "unassessed", word: "" };
    return { kind: "tradeoff", answer: "rating", rating: rating.value, word: "" };
  }
  const trait = row.trait && dataset.traits.get(row.trait);
  if (trait) {
    const values = typedValues(trait, service).map((value) => comparableValue(page, value));
    return { kind: "trait", answer: values.length === 0 ? "unassessed" : "value", values, word: "" };
  }
  const cell = singleCell(page, row, service);
  const word = cell?.kind === "value" ? plainText(cell.text) : "";
  return { kind: "attribute", answer: word === "" ? "unassessed" : "value", word };
}

type ComparableValue = NonNullable<Comparable["values"]>[number];

function comparableValue(page: ViewContext, typed: TypedValue): ComparableValue {
  const { condition, type } = typed;
  const beside = { type, ...(condition && { condition: page.say(condition) }) };
  switch (typed.type) {
    case "text":
      return { ...beside, text: page.say(typed.value) };
    case "number":
      return { ...beside, ...extentOf(typed.value), ...(typed.unit && { unit: page.say(typed.unit) }) };
    case "boolean":
      return { ...beside, isTrue: typed.value };
    case "date":
    case "version":
      return { ...beside, ...extentOf(typed.value) };
    case "link":
      return { ...beside, url: typed.value.url };
    default:
      return typed satisfies never;
  }
}

function extentOf(extent: Extent<Decimal | string>): Partial<ComparableValue> {
  if (!isSpan(extent)) return endOf(extent);
  return Object.fromEntries(Object.entries(extent).map(([key, end]) => [key, endOf(end)]));
}

function endOf(point: Decimal | string): { readonly written: string; readonly value?: number } {
  return typeof point === "string" ? { written: point } : { written: point.digits, value: point.number };
}
