import type { JsonField, JsonItem } from "./json-part.ts";

/** How wide a line of JSON may be that holds a whole part. */
const width = 400;

/** A part of a document so that a person can read it: what is short stays on its line. */
export function laidOut(item: JsonItem, indent: string): string {
  if (typeof item === "string") return item.length <= width ? item : valueInLines(JSON.parse(item), indent);
  if ("value" in item) return valueInLines(item.value, indent);
  const line = onOneLine(item);
  return line.length <= width ? line : fieldsInLines(item.fields, indent);
}

/** The same on one line, however long. */
export function onOneLine(item: JsonItem): string {
  if (typeof item === "string") return item;
  if ("value" in item) return JSON.stringify(item.value);
  return `{${item.fields.map(([name, value]) => `${JSON.stringify(name)}:${onOneLine(value)}`).join(",")}}`;
}

function fieldsInLines(fields: readonly JsonField[], indent: string): string {
  const deeper = `${indent} `;
  const parts = fields.map(([name, value]) => `${JSON.stringify(name)}: ${laidOut(value, deeper)}`);
  return `{\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}}`;
}

function valueInLines(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent} `;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const parts = Array.isArray(value)
    ? value.map((inner) => valueInLines(inner, deeper))
    : entries.map(([name, inner]) => `${JSON.stringify(name)}: ${valueInLines(inner, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
