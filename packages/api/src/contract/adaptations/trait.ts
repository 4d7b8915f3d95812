import { isSpan, type TypedValue, typedValues, writtenText } from "@stackmatrix/core";
import type { Decimal, Extent, Trait } from "@stackmatrix/core/schema";
import { startPage, traitText } from "@stackmatrix/view";
import * as z from "zod";
import type { Adaptation, Fields, PublishContext } from "../adaptation.ts";
import { prose } from "../text.ts";
import { typedValue } from "../typed-value.ts";
import { cellAdaptation } from "./cell.ts";

/** A cell has a list of values, each with its type, its unit and its condition, however it is written. */
export const traitAdaptations: Readonly<Record<string, Adaptation>> = {
  "traits.values{}": {
    schema: (cell) => {
      const { condition, unit, value, values, ...beside } = cellAdaptation.schema(cell).shape;
      return z.strictObject({
        values: z.array(typedValue).describe(valuesInWords),
        text: prose.describe("All of them as they are read."),
        ...beside,
      });
    },
    publish: cellAdaptation.publish,
  },
  traits: {
    schema: (trait) => trait,
    makes: ["values"],
    publish: (published, trait, context) => ({
      ...published,
      values: Object.fromEntries(
        Object.keys(trait.values).map((id) => [id, publishTraitCell(trait as Trait, id, context)]),
      ),
    }),
  },
};

const valuesInWords =
  "Mostly one; there are several where they hold together, or under different conditions.";

/** What a trait says about a service that it speaks of. */
export function publishTraitCell(
  trait: Trait,
  serviceId: string,
  { dataset, publishPart }: PublishContext,
): Fields {
  const { condition, unit, value, values, ...beside } = publishPart(
    "traits.values{}",
    trait.values[serviceId],
  );
  const text = Object.fromEntries(
    dataset.locales.map((locale) => [
      locale,
      writtenText(traitText(startPage(dataset, locale), trait, serviceId)),
    ]),
  );
  return { values: typedValues(trait, serviceId).map(publishValue), text, ...beside };
}

function publishValue(typed: TypedValue): object {
  const { id, condition, type } = typed;
  return { id, type, ...whatItSays(typed), condition };
}

function whatItSays(typed: TypedValue): object {
  switch (typed.type) {
    case "text":
      return { text: typed.value };
    case "number":
      return { ...publishExtent(typed.value), unit: typed.unit };
    case "boolean":
      return { isTrue: typed.value };
    case "date":
    case "version":
      return publishExtent(typed.value);
    case "link":
      return typed.value;
    default:
      return typed satisfies never;
  }
}

function publishExtent(extent: Extent<Decimal | string>): object {
  if (!isSpan(extent)) return publishEnd(extent);
  return Object.fromEntries(Object.entries(extent).map(([key, end]) => [key, publishEnd(end)]));
}

function publishEnd(point: Decimal | string) {
  return typeof point === "string" ? { written: point } : { value: point.number, written: point.digits };
}
