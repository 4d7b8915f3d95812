import * as z from "zod";
import { node } from "../diagram.ts";
import { fact } from "../guide.ts";
import { isByLanguage } from "../is-by-language.ts";
import { matrixRow } from "../matrix.ts";
import { relation } from "../service.ts";
import { rating } from "../tradeoff.ts";
import { trait } from "../trait.ts";
import { hasAny, type Json, when } from "./json.ts";

/** What there is to know of a mapping besides its schema. */
export interface Mapping {
  /** Whether the project asks answers for what they rest on. */
  readonly asksForGrounds: boolean;
  /** The keys that it may have; those that its schema has not stand for some that it has. */
  readonly keys: readonly string[];
  readonly required: readonly string[];
}

/** What a mapping must have whose keys are all known, one condition each. */
export function needsOf(schema: z.ZodObject, { asksForGrounds, keys, required }: Mapping): Json[] {
  const { shape } = schema;
  return [
    ...(required.length > 0 ? [{ required }] : []),
    ...(isByLanguage(shape) ? [{ minProperties: 1 }] : []),
    ...(shape.basis && shape.note ? [noteWhere(asksForGrounds && isRating(shape))] : []),
    ...(shape.basis ? [when(says("basis", ["documented"]), { required: ["sources"] })] : []),
    ...(shape.sources && shape.asOf ? [datesHaveSources] : []),
    ...(asksForGrounds && relations.has(schema)
      ? [when({ not: { required: ["sources"] } }, { required: ["basis"] })]
      : []),
    ...(traitCells.has(schema) ? hasValue(keys.filter((key) => !Object.hasOwn(shape, key))) : []),
    ...oneOf(choices.get(schema)),
  ];
}

/** The keys of which a mapping has one, and only one unless several can go together. */
const choices = z
  .registry<Choice>()
  .add(matrixRow, { keys: ["capability", "tradeoff", "trait", "attribute", "heading"] })
  .add(relation, { keys: ["service", "external"] })
  .add(fact, { keys: ["capability", "tradeoff"] })
  .add(node, { keys: ["service", "label"], several: true });

interface Choice {
  readonly keys: readonly string[];
  readonly several?: boolean;
}

const relations = z.registry<object>().add(relation, {});

const traitCells = z.registry<object>();
for (const { shape } of trait.options) traitCells.add(shape.values.valueType, {});

const datesHaveSources: Json = { dependentRequired: { asOf: ["sources"], checkedOn: ["sources"] } };

/** Holds where a key is there with one of these values. */
function says(key: string, values: readonly string[]): Json {
  return { properties: { [key]: { enum: values } }, required: [key] };
}

function isRating(shape: z.core.$ZodShape): boolean {
  return shape.value === rating.shape.value;
}

/** Limits, additions and judgements mean nothing without a note. */
function noteWhere(isAlways: boolean): Json {
  if (isAlways) return { required: ["note"] };
  const isLimited = says("support", ["partial", "add-on"]);
  return when({ anyOf: [isLimited, says("basis", ["judgement"])] }, { required: ["note"] });
}

/** A cell has its value, several, or the keys of one beside its own. */
function hasValue(keys: readonly string[]): Json[] {
  const all = ["value", "values", ...keys];
  const one = when({ not: hasAny(all) }, { required: ["value"] });
  const span = keys.includes("from") ? [{ dependentRequired: { from: ["to"], to: ["from"] } }] : [];
  return [one, ...span, ...apart(["value", "values"]), ...apart(["values", "condition"])];
}

function oneOf(choice: Choice | undefined): Json[] {
  if (!choice) return [];
  const { keys, several = false } = choice;
  const errorMessage = `One of these is needed: ${keys.join(", ")}.`;
  const one = when({ not: hasAny(keys) }, { required: keys.slice(0, 1), errorMessage });
  return several ? [one] : [one, ...apart(keys)];
}

/** Of keys that cannot stand together, the later ones are wrong. */
function apart(keys: readonly string[]): Json[] {
  return keys
    .slice(0, -1)
    .map((key, index) =>
      when(
        { required: [key] },
        { properties: Object.fromEntries(keys.slice(index + 1).map((other) => [other, false])) },
      ),
    );
}
