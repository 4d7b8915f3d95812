import * as z from "zod";
import { line, prose, proseLine, text } from "./text.ts";

const known = new Map<z.core.$ZodType, z.ZodType>([
  [text, line],
  [prose, proseLine],
]);

/** The schema of the same in one language, where each text is a string. What holds no text stays the same schema. */
export function localSchema(schema: z.ZodType): z.ZodType {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const made = turned(schema);
  known.set(schema, made);
  return made;
}

function turned(schema: z.ZodType): z.ZodType {
  const { parent } = schema._zod;
  // What was only described is a copy of what it describes. Every schema of the contract is a classic one.
  const original = parent === undefined ? schema : (parent as z.ZodType);
  const local = parent === undefined ? rebuilt(schema) : localSchema(original);
  if (local === original) return schema;
  const { description } = schema;
  return description === undefined || description === local.description ? local : local.describe(description);
}

function rebuilt(schema: z.ZodType): z.ZodType {
  const localOf = (inner: z.core.$ZodType) => localSchema(inner as z.ZodType);
  if (schema instanceof z.ZodObject) return rebuiltObject(schema);
  if (schema instanceof z.ZodOptional) {
    const inner = localOf(schema.def.innerType);
    return inner === schema.def.innerType ? schema : inner.optional();
  }
  if (schema instanceof z.ZodArray) {
    const element = localOf(schema.element);
    return element === schema.element ? schema : z.array(element);
  }
  if (schema instanceof z.ZodRecord) {
    const value = localOf(schema.valueType);
    return value === schema.valueType ? schema : z.record(schema.keyType as z.ZodString, value);
  }
  return schema;
}

function rebuiltObject(schema: z.ZodObject): z.ZodType {
  const fields = Object.entries(schema.shape).map(([key, field]) => [key, localSchema(field)] as const);
  if (fields.every(([key, field]) => field === schema.shape[key])) return schema;
  const shape = Object.fromEntries(fields);
  return schema.def.catchall === undefined ? z.object(shape) : z.strictObject(shape);
}
