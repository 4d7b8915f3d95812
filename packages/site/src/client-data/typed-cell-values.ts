import { isSpan, type TypedValue, typedValues } from "@stackmatrix/core";
import type { Decimal, Extent, Trait } from "@stackmatrix/core/schema";
import type { CellValue, ValueEnd } from "@stackmatrix/query";
import type { ViewContext } from "@stackmatrix/view";
import { filled } from "./filled.ts";

/** What a trait says of a service, in the form that the query layer compares, in the page's language. */
export function typedCellValues(page: ViewContext, trait: Trait, service: string): readonly CellValue[] {
  return typedValues(trait, service).map((value) => ({
    type: value.type,
    ...filled({ condition: value.condition && page.say(value.condition) }),
    ...contents(page, value),
  }));
}

function contents(page: ViewContext, typed: TypedValue): Omit<CellValue, "type"> {
  switch (typed.type) {
    case "text":
      return { text: page.say(typed.value) };
    case "boolean":
      return { isTrue: typed.value };
    case "link":
      return { url: typed.value.url, ...filled({ name: typed.value.name && page.say(typed.value.name) }) };
    case "number":
      return { ...filled({ unit: typed.unit && page.say(typed.unit) }), ...extent(typed.value, numberEnd) };
    case "date":
    case "version":
      return extent(typed.value, (written) => ({ written }));
    default:
      return typed satisfies never;
  }
}

function numberEnd({ digits, number }: Decimal): ValueEnd {
  return { value: number, written: digits };
}

function extent<Point extends Decimal | string>(
  extent: Extent<Point>,
  end: (point: Point) => ValueEnd,
): Omit<CellValue, "type"> {
  if (!isSpan(extent)) return end(extent);
  return Object.fromEntries(Object.entries<Point>(extent).map(([name, point]) => [name, end(point)]));
}
