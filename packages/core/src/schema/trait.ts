import * as z from "zod";
import { claim } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { groupId, id, serviceKey } from "./id.ts";
import { links } from "./link.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";
import { traitValues, type ValueType } from "./trait-value.ts";

const forms =
  "What its values are. A number, a date and a version may also be `{ from, to }`, `{ atMost }`, `{ atLeast }` or `{ about }`, and what is no value of the type stands in words: `{ text }`.";

/** A row that asks "what is it?", and says of which type its values are. */
export const trait = z.discriminatedUnion("type", [
  ofType("number", {
    unit: localizedLine.optional().meta({
      description:
        'The unit of the numbers that have none of their own, as it is read after them, such as "USD per cluster-hour".',
    }),
  }),
  ofType("text", {}),
  ofType("boolean", {}),
  ofType("date", {}),
  ofType("version", {}),
  ofType("link", {}),
]);
export type Trait = z.infer<typeof trait>;

/** What a cell may hold, for each type of trait. */
export const traitCells = trait.options.map(({ shape }) => shape.values.valueType);

/** What a trait says about one service: exactly one of `value` and `values`. */
export type TraitCell = z.infer<(typeof traitCells)[number]>;

/** A trait whose cells have values of one type; what it has beside a name, such as a unit, its values may have too. */
function ofType<Type extends ValueType, Own extends z.ZodRawShape>(type: Type, own: Own) {
  const value = traitValues[type];
  const conditioned = {
    ...own,
    condition: localizedLine.optional().meta({ description: "Under which the value holds." }),
  };
  const cell = z.strictObject({
    value: value.optional(),
    ...conditioned,
    values: z
      .array(z.strictObject({ id, value, ...conditioned }))
      .min(1)
      .optional()
      .meta({ description: "Where there are several, instead of `value`." }),
    note: localizedProse.optional().meta({ description: "What a reader should know beside it." }),
    links,
    ...claim,
  });
  return z.strictObject({
    name: localizedLine,
    group: groupId.optional(),
    definition: localizedText.optional(),
    type: z.literal(type).meta({ description: forms }),
    ...own,
    values: z.record(serviceKey, cell).meta({ description: "Each service's value, by service id." }),
    ...commonFields,
  });
}
