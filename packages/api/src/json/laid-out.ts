/** How wide a line of JSON may be that holds a whole part. */
const width = 400;

/** A part of a document, given as JSON on one line, so that a person can read it: a part that is short stays on its line. */
export function laidOut(text: string, indent: string): string {
  return text.length <= width ? text : inLines(JSON.parse(text), indent);
}

function inLines(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item) => inLines(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLines(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
