import type * as z from "zod";
import { laidOut } from "./laid-out.ts";
import { stableJson } from "./stable-json.ts";

/** Beyond this many characters nobody reads a document from its top. */
const long = 100_000;

/** A document as JSON that a diff can compare; in a long one, each part that is short stands on one line. */
export function documentJson(value: unknown, schema?: z.ZodType): string {
  const text = stableJson(value, schema);
  return text.length <= long ? text : `${laidOut(text, "")}\n`;
}
