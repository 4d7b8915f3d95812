import type { Decimal } from "../schema/decimal.ts";
import type { LocalizedText } from "../schema/text.ts";
import type { Trait, TraitCell } from "../schema/trait.ts";
import type { Extent, ValueType } from "../schema/trait-value.ts";

/**
 * A value with its type, whatever it is a value of: words are of the type `text` even where the trait asks for another, and
 * a number has the unit that holds for it.
 */
export type TypedValue = {
  /** Tells it from the others of its cell. */
  readonly id?: string | undefined;
  readonly condition?: LocalizedText | undefined;
} & (
  | { readonly type: "text"; readonly value: LocalizedText }
  | { readonly type: "number"; readonly value: Extent<Decimal>; readonly unit?: LocalizedText | undefined }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "date" | "version"; readonly value: Extent<string> }
  | { readonly type: "link"; readonly value: Link }
);

/** An address, and what is read instead of it. */
export interface Link {
  readonly url: string;
  readonly name?: LocalizedText | undefined;
}

/** The values of a service in the order in which they are written; none where the trait does not speak of it. */
export function typedValues(trait: Trait, serviceId: string): readonly TypedValue[] {
  const cell = Object.hasOwn(trait.values, serviceId) ? trait.values[serviceId] : undefined;
  if (cell === undefined) return [];
  const { condition, value, values = [] } = cell;
  const items = value === undefined ? values : [{ value, condition }];
  const units = [unitOf(cell), unitOf(trait)];
  return items.map((item) => typedValue(trait.type, item, [unitOf(item), ...units].find(Boolean)));
}

type Written = Pick<TypedValue, "id" | "condition"> & { readonly value: NonNullable<TraitCell["value"]> };

function typedValue(type: ValueType, item: Written, unit: LocalizedText | undefined): TypedValue {
  const { condition, id, value } = item;
  const beside = { ...(id !== undefined && { id }), ...(condition && { condition }) };
  if (typeof value === "object" && "text" in value) return { ...beside, type: "text", value: value.text };
  // That the value is of the trait's type has been checked by its schema, which the compiler cannot follow from here.
  return { ...beside, ...(unit && { unit }), type, value } as TypedValue;
}

/** The unit that stands beside something, where it is such that it may have one. */
function unitOf(fields: object): LocalizedText | undefined {
  return "unit" in fields ? (fields.unit as LocalizedText | undefined) : undefined;
}
