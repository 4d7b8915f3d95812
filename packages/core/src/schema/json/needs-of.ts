import * as z from "zod";
import { fact } from "../guide.ts";
import { locales } from "../locale.ts";
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
    ...(shape.basis
      ? [
          when(
            { properties: { basis: { enum: ["documented"] } }, required: ["basis"] },
            { required: ["sources"] },
          ),
        ]
      : []),
    ...(shape.sources && shape.asOf
      ? [{ dependentRequired: { asOf: ["sources"], checkedOn: ["sources"] } }]
      : []),
    ...(asksForGrounds && relations.has(schema)
      ? [when({ not: { required: ["sources"] } }, { required: ["basis"] })]
      : []),
    ...(traitCells.has(schema) ? hasValue(keys.filter((key) => !Object.hasOwn(shape, key))) : []),
    ...oneOf(choices.get(schema)?.keys ?? []),
  ];
}

/** The keys of which a mapping has exactly one. */
const choices = z
  .registry<{ readonly keys: readonly string[] }>()
  .add(matrixRow, { keys: ["capability", "tradeoff", "trait", "attribute", "heading"] })
  .add(relation, { keys: ["service", "external"] })
  .add(fact, { keys: ["capability", "tradeoff"] });

const relations = z.registry<object>().add(relation, {});

const traitCells = z.registry<object>();
for (const { shape } of trait.options) traitCells.add(shape.values.valueType, {});

function isByLanguage(shape: z.core.$ZodShape): boolean {
  const keys = Object.keys(shape);
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale));
}

function isRating(shape: z.core.$ZodShape): boolean {
  return shape.value === rating.shape.value;
}

/** Limits, additions and judgements mean nothing without a note. */
function noteWhere(isAlways: boolean): Json {
  if (isAlways) return { required: ["note"] };
  const isLimited = { properties: { support: { enum: ["partial", "add-on"] } }, required: ["support"] };
  const isJudged = { properties: { basis: { enum: ["judgement"] } }, required: ["basis"] };
  return when({ anyOf: [isLimited, isJudged] }, { required: ["note"] });
}

/** A cell has its value, several, or the keys of one beside its own. */
function hasValue(keys: readonly string[]): Json[] {
  const all = ["value", "values", ...keys];
  const one = when({ not: hasAny(all) }, { required: ["value"] });
  const span = keys.includes("from") ? [{ dependentRequired: { from: ["to"], to: ["from"] } }] : [];
  return [one, ...span, ...apart(["value", "values"]), ...apart(["values", "condition"])];
}

function oneOf(keys: readonly string[]): Json[] {
  if (keys.length === 0) return [];
  const errorMessage = `One of these is needed: ${keys.join(", ")}.`;
  return [when({ not: hasAny(keys) }, { required: keys.slice(0, 1), errorMessage }), ...apart(keys)];
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
