import * as z from "zod";
import { unwrapped } from "../validate/schema-at.ts";
import { entityKinds, type Kind } from "./entity-kinds.ts";
import { isByLanguage } from "./is-by-language.ts";

/**
 * The YAML of an entity in short form, with every key that it must have and nothing behind them, so that each gap is a
 * diagnostic at its place.
 */
export function skeletonOf(kind: Kind): string {
  return fieldLines(entityKinds[kind])
    .map((line) => `${line}\n`)
    .join("");
}

function fieldLines(schema: z.core.$ZodType): string[] {
  return Object.entries(requiredFields(schema)).flatMap(([key, field]) => {
    const inner = unwrapped(field);
    if (inner instanceof z.ZodRecord) return [`${key}: {}`];
    const lines = inner instanceof z.ZodArray ? itemLines(inner) : fieldLines(inner);
    return [`${key}:`, ...lines.map((line) => `  ${line}`)];
  });
}

/** A first item to fill in; of a list of plain values, a gap. */
function itemLines({ element }: z.ZodArray): string[] {
  const lines = fieldLines(element);
  return lines.length === 0 ? ["-"] : lines.map((line, index) => `${index === 0 ? "-" : " "} ${line}`);
}

/**
 * The keys that a mapping cannot do without, whichever of its forms it takes; nothing of what is no mapping, and nothing
 * of a text in each language, which may stand alone.
 */
function requiredFields(schema: z.core.$ZodType): z.core.$ZodShape {
  const here = unwrapped(schema);
  if (here instanceof z.ZodUnion) {
    const [first = {}, ...others] = here.options.map((option) => requiredFields(option));
    return pick(first, (key) => others.every((other) => Object.hasOwn(other, key)));
  }
  if (!(here instanceof z.ZodObject)) return {};
  const { shape } = here;
  if (isByLanguage(shape)) return {};
  return pick(shape, (_, field) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault));
}

function pick(
  shape: z.core.$ZodShape,
  isWanted: (key: string, field: z.core.$ZodType) => boolean,
): z.core.$ZodShape {
  return Object.fromEntries(Object.entries(shape).filter(([key, field]) => isWanted(key, field)));
}
