import * as z from "zod";
import { unwrapped } from "../validate/schema-at.ts";
import { cite } from "./citation.ts";
import { descriptionOf } from "./description-of.ts";
import { entityKinds, type Kind } from "./entity-kinds.ts";
import { fieldsBelow, holdsOf, namesId } from "./holds-of.ts";
import { isByLanguage } from "./is-by-language.ts";
import { isCell, shortFormOf } from "./short-forms.ts";

/** One key that an entity of a kind may have, or a mapping within it. */
export interface FieldRow {
  /** The way to it, such as `assessments.*.note` or `releases.*.date`. */
  readonly key: string;
  /** Whether each mapping that may have it does. */
  readonly required: boolean;
  /** What it holds, in a few English words, the shortest form first; keys and values stand between backticks. */
  readonly holds: string;
  /** What it is for, where the schema says more than the key; a sentence. */
  readonly meaning?: string | undefined;
}

/** The keys that an entity of a kind may have, to the innermost, in the order of the schema. */
export function fieldTable(kind: Kind): readonly FieldRow[] {
  const mappings = mappingsIn(entityKinds[kind], "");
  const hasCells = mappings.some(({ shape }) => Object.values(shape).some(holdsCells));
  return rowsOf(hasCells ? [...mappings, { path: "", shape: citing, isPart: true }] : mappings);
}

const citing = {
  cite: cite.optional().meta({ description: "What the cells rest on that name nothing themselves." }),
};

/** A mapping with fields of its own, and the way to them. */
interface Mapping {
  readonly path: string;
  readonly shape: z.core.$ZodShape;
  /** A key that stands for something where it is missing. */
  readonly implied?: string | undefined;
  /** Whether it adds to the others at its place. */
  readonly isPart?: boolean;
}

function rowsOf(mappings: readonly Mapping[]): FieldRow[] {
  const places = mappings.flatMap(({ path, shape }) => Object.keys(shape).map((key) => ({ key, path })));
  const distinct = new Map(places.map((place) => [place.path + place.key, place]));
  return [...distinct.values()].flatMap(({ key, path }) => {
    const here = mappings.filter((mapping) => mapping.path === path);
    const fields = here.flatMap(({ shape }) => shape[key] ?? []);
    const row = {
      key: path + key,
      required: here.every(
        ({ implied, isPart, shape }) => isPart || (key !== implied && isRequired(shape[key])),
      ),
      holds: holdsOf(fields),
      meaning: meaningOf(fields),
    };
    const inner = fields.flatMap((field) => mappingsIn(field, path + key));
    return row.holds.includes(fieldsBelow) ? [row, ...rowsOf(inner)] : [row];
  });
}

/** Of a field that several mappings have, the first says what it is for. */
function meaningOf([field]: readonly z.core.$ZodType[]): string | undefined {
  const description = field && descriptionOf(field);
  return description !== undefined && namesId.test(description) ? undefined : description;
}

function isRequired(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && !(field instanceof z.ZodOptional || field instanceof z.ZodDefault);
}

/** The mappings that a value may be or hold, without those inside of them. */
function mappingsIn(wrapped: z.core.$ZodType, path: string): Mapping[] {
  const schema = unwrapped(wrapped);
  const { implied, instead = [], more = {} } = shortFormOf(schema) ?? {};
  const others = instead.flatMap((form) => mappingsIn(form, path));
  const whole = wholeMappingsIn(schema, path).map((mapping) => ({
    ...mapping,
    shape: { ...mapping.shape, ...more },
    implied: mapping.implied ?? implied?.key,
  }));
  return [...others, ...whole];
}

function wholeMappingsIn(schema: z.core.$ZodType, path: string): Mapping[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => mappingsIn(option, path));
  if (schema instanceof z.ZodArray) return mappingsIn(schema.element, `${path}.*`);
  if (schema instanceof z.ZodRecord) return mappingsIn(schema.valueType, `${path}.*`);
  if (!(schema instanceof z.ZodObject) || isByLanguage(schema.shape)) return [];
  return [{ path: path && `${path}.`, shape: schema.shape }];
}

function holdsCells(field: z.core.$ZodType): boolean {
  const inner = unwrapped(field);
  return inner instanceof z.ZodRecord && isCell(inner.valueType);
}
