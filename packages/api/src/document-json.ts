import type * as z from "zod";
import { stableJson } from "./stable-json.ts";

/** Beyond this many characters nobody reads a document from its top. */
const long = 100_000;

/** What still stands on one line in a long document. */
const width = 400;

/** A document as JSON that a diff can compare; in a long one, each part that is short stands on one line. */
export function documentJson(value: unknown, schema?: z.ZodType): string {
  const text = stableJson(value, schema);
  return text.length <= long ? text : `${inLines(JSON.parse(text), "")}\n`;
}

function inLines(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const deeper = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item) => inLines(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLines(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length <= width && !line.includes("\n")) return line;
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
