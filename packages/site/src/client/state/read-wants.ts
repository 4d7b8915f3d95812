import type { KnownParts } from "./known-parts.ts";
import type { Want } from "./want.ts";

/** Reads what is asked of rows, such as `gpu_is_full`: what is asked of one row in several places holds together. */
export function readWants(texts: readonly string[], { moved, rows }: KnownParts): readonly Want[] {
  const known = new Set(rows);
  const wants = new Map<string, Want>();
  for (const text of texts) {
    const { row: written = "", how, value = "" } = pattern.exec(text)?.groups ?? {};
    const row = Object.hasOwn(moved, written) ? (moved[written] ?? written) : written;
    if (!known.has(row)) continue;
    const former = wants.get(row) ?? { row, of: [] };
    wants.set(row, { ...former, ...asked(former, how, value.slice(0, longest).toWellFormed()) });
  }
  return [...wants.values()];
}

const pattern = /^(?<row>[a-z0-9*-]+)(?:_(?<how>is|min|max)_(?<value>.*))?$/s;

const longest = 100;

function asked({ of }: Want, how: string | undefined, value: string): Partial<Want> {
  if (how === undefined || value === "") return {};
  if (how === "max") return { atMost: value };
  if (how === "min") return { atLeast: value };
  return of.includes(value) ? {} : { of: [...of, value] };
}
