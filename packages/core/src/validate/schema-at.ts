import * as z from "zod";
import type { ValuePath } from "../diagnostic/diagnostic.ts";

/** A schema without the wrappers that let it be missing. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapper ? unwrapped(schema.def.innerType) : schema;
}

/** The schema that a path of a value is checked against, if the value has come far enough to tell. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: ValuePath,
  value: unknown,
): z.core.$ZodType | undefined {
  const here = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const next = memberOf(here, step, value);
  return next && schemaAt(next, rest, valueAt(value, [step]));
}

/** What stands at a path of a plain value. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

function memberOf(
  schema: z.core.$ZodType,
  step: string | number,
  value: unknown,
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)] ?? schema.def.rest ?? undefined;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const option = chosenOption(schema, value);
  if (option) return memberOf(unwrapped(option), step, value);
  for (const candidate of schema.options) {
    const member = memberOf(unwrapped(candidate), step, value);
    if (member) return member;
  }
  return undefined;
}

/** The option of a discriminated union that a value's discriminator names. */
function chosenOption(schema: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = schema.def;
  const named = valueAt(value, [discriminator]);
  return schema.options.find((option) => {
    const values = option._zod.propValues?.[discriminator];
    return values?.has(named as z.core.util.Primitive) ?? false;
  });
}

/** All keys that a mapping may have here; of a union, those of every option. */
export function keysOf(schema: z.core.$ZodType): string[] {
  const here = unwrapped(schema);
  if (here instanceof z.ZodObject) return Object.keys(here.shape);
  if (here instanceof z.ZodUnion) return [...new Set(here.options.flatMap(keysOf))];
  return [];
}
