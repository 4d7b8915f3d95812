import type { ThemeProperty } from "./theme-properties.ts";

/** Reads a value and writes it anew: a colour as `#rrggbb`, a length with its unit, a number; nothing if it is neither. */
export function readThemeValue(text: string, property: ThemeProperty): string | undefined {
  switch (property.kind) {
    case "colour":
      return readColour(text.toLowerCase());
    case "length": {
      const [, digits, unit] = /^(\d{1,3}(?:\.\d{1,3})?)(mm|pt)$/.exec(text) ?? [];
      if (digits === undefined || unit === undefined) return undefined;
      const measured =
        (Number(digits) * millimetres[unit === "mm" ? "mm" : "pt"]) / millimetres[property.unit];
      return isWithin(measured, property) ? `${Number(digits)}${unit}` : undefined;
    }
    case "number": {
      const number = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
      return isWithin(number, property) ? String(number) : undefined;
    }
    default:
      return property satisfies never;
  }
}

/** What a property takes, in words. */
export function describeThemeValue(property: ThemeProperty): string {
  switch (property.kind) {
    case "colour":
      return `a colour without transparency, such as ${property.usual} or rgb(17 24 39)`;
    case "length":
      return `a length from ${property.least}${property.unit} to ${property.most}${property.unit}`;
    case "number":
      return `a number from ${property.least} to ${property.most}`;
    default:
      return property satisfies never;
  }
}

const millimetres = { mm: 1, pt: 25.4 / 72 } as const;

function isWithin(
  number: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return number >= least && number <= most;
}

function readColour(text: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const [, ...shares] =
    /^rgb\(\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})\s*\)$/.exec(text) ??
    /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(text) ??
    [];
  const numbers = shares.map(Number);
  if (numbers.length !== 3 || numbers.some((share) => share > 255)) return undefined;
  return `#${numbers.map((share) => share.toString(16).padStart(2, "0")).join("")}`;
}
