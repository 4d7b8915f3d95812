import type { Dataset } from "@stackmatrix/core";
import * as z from "zod";
import { citation } from "./citation.ts";

/** Where the published form of a part is more, or other, than what its schema says by itself. */
export interface Adaptation {
  /** The published schema, given the one that was derived, and a way to those of other parts, by path. */
  schema(derived: z.ZodObject, schemaAt: (path: string) => z.ZodType): z.ZodType;
  /** Fields that `publish` makes by itself, so that they need not be derived before. */
  readonly makes?: readonly string[];
  /** The published part, given the one that was derived and what was written. */
  publish?(published: Fields, written: Fields, context: PublishContext): object;
}

/** An object of whatever fields: which, its schema has checked. */
// biome-ignore lint/suspicious/noExplicitAny: a derived object has the fields of a schema that is known at run time.
export type Fields = Readonly<Record<string, any>>;

/** What joins are made of. */
export interface PublishContext {
  readonly dataset: Dataset;
  /** The published form of another part, by the path of its schema. */
  publishPart(path: string, written: unknown): Fields;
}

/** An object with further fields, which stand before its citation, and without some of its own. */
export function withFields(
  derived: z.ZodObject,
  fields: Readonly<Record<string, z.ZodType>>,
  without: readonly string[] = [],
): z.ZodObject {
  const own = Object.entries(derived.shape).filter(
    ([key]) => !without.includes(key) && fields[key] === undefined,
  );
  const isCitation = ([key]: readonly [string, unknown]) =>
    Object.hasOwn(derived.shape, "asOf") && Object.hasOwn(citation, key);
  return z.strictObject({
    ...Object.fromEntries(own.filter((entry) => !isCitation(entry))),
    ...fields,
    ...Object.fromEntries(own.filter(isCitation)),
  });
}

/** An object with further fields right after one of its own. */
export function withFieldsAfter(
  { shape }: z.ZodObject,
  key: string,
  fields: Readonly<Record<string, z.ZodType>>,
): z.ZodObject {
  const entries = Object.entries(shape);
  const next = Object.keys(shape).indexOf(key) + 1;
  return z.strictObject({
    ...Object.fromEntries(entries.slice(0, next)),
    ...fields,
    ...Object.fromEntries(entries.slice(next)),
  });
}
