import { type TypedValue, typedValues } from "@stackmatrix/core";
import type { Decimal, Extent, Trait } from "@stackmatrix/core/schema";
import * as z from "zod";
import type { Adaptation, Fields, PublishContext } from "../adaptation.ts";
import { typedValue } from "../typed-value.ts";
import { cellAdaptation } from "./cell.ts";

/** A cell has a list of values, each with its type, its unit and its condition, however it is written. */
export const traitAdaptations: Readonly<Record<string, Adaptation>> = {
  "traits.values{}": {
    schema: (cell) => {
      const { condition, unit, value, values, ...beside } = cellAdaptation.schema(cell).shape;
      return z.strictObject({ values: z.array(typedValue).describe(valuesInWords), ...beside });
    },
    publish: cellAdaptation.publish,
  },
  traits: {
    schema: (trait) => trait,
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
export function publishTraitCell(trait: Trait, serviceId: string, { publishPart }: PublishContext): Fields {
  const { condition, unit, value, values, ...beside } = publishPart(
    "traits.values{}",
    trait.values[serviceId],
  );
  return { values: typedValues(trait, serviceId).map(publishValue), ...beside };
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
      return { ...publishNumber(typed.value), unit: typed.unit };
    case "boolean":
      return { value: typed.value };
    case "date":
    case "version":
      return typeof typed.value === "string" ? { value: typed.value } : typed.value;
    case "link":
      return typed.value;
    default:
      return typed satisfies never;
  }
}

function publishNumber(extent: Extent<Decimal>): object {
  if ("digits" in extent) return publishAmount(extent);
  return Object.fromEntries(Object.entries(extent).map(([key, end]) => [key, publishAmount(end)]));
}

function publishAmount({ digits, number }: Decimal) {
  return { value: number, written: digits };
}
