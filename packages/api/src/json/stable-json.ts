import * as z from "zod";

/**
 * JSON that a person can read and a diff can compare. With a schema, keys stand in the order of the schema, whatever
 * their order in the value.
 *
 * @throws {z.ZodError} when the value breaks the schema, which only a bug can bring about
 */
export function stableJson(value: unknown, schema: z.ZodType = z.unknown()): string {
  return `${JSON.stringify(schema.parse(value), undefined, 2)}\n`;
}
