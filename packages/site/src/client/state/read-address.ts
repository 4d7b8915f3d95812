import { type CompareState, everything } from "./compare-state.ts";
import type { KnownParts } from "./known-parts.ts";
import { readOrder } from "./read-order.ts";
import { readWants } from "./read-wants.ts";

/** Reads a state from the query of an address, whatever that holds: what is not known there is passed over. */
export function readAddress(text: string, known: KnownParts): CompareState {
  const query = new URLSearchParams(text);
  const among = (name: string, all: readonly string[]) =>
    query
      .getAll(name)
      .filter(isFirst)
      .filter((one) => all.includes(one));
  const listed = (name: string, all: readonly string[]) => idsIn(query.get(name), known, all);
  const services = chosen(query.get("c"), known, known.services);
  const rows = chosen(query.get("r"), known, known.rows);
  const [baseline] = listed("b", known.services);
  const serviceOrder = readOrder(query.get("o"), known, known.rows);
  const rowOrder = readOrder(query.get("ro"), known, known.services);
  const pair = listed("p", known.services).slice(0, 2);
  const [row, service] = (query.get("open") ?? "").split(".").map((id) => living(id, known));
  return {
    ...everything,
    ...(services && { services }),
    ...(rows && { rows }),
    serviceText: textIn(query.get("cq")),
    rowText: textIn(query.get("q")),
    layers: listed("l", known.layers),
    groups: listed("g", known.groups),
    vendors: among("v", known.vendors),
    serviceTags: among("t", known.serviceTags),
    rowTags: among("rt", known.rowTags),
    wants: readWants(query.getAll("w"), known),
    ...(baseline !== undefined && { baseline }),
    onlyDifferences: query.get("d") === "1",
    ...(serviceOrder && { serviceOrder }),
    ...(rowOrder && { rowOrder }),
    ...(query.has("x") && { isTransposed: query.get("x") === "1" }),
    isWide: query.get("a") === "1",
    ...(pair.length === 2 && { pair }),
    ...(row !== undefined &&
      service !== undefined &&
      areKnown(row, service, known) && { opened: { row, service } }),
  };
}

/** Longer than anybody types, and short enough to send. */
const longest = 100;

function textIn(text: string | null): string {
  return (text ?? "").slice(0, longest).toWellFormed();
}

function areKnown(row: string, service: string, known: KnownParts): boolean {
  return known.rows.includes(row) && known.services.includes(service);
}

function isFirst(one: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(one) === index;
}

function living(id: string, { moved }: KnownParts): string {
  return Object.hasOwn(moved, id) ? (moved[id] ?? id) : id;
}

function idsIn(text: string | null, known: KnownParts, all: readonly string[]): readonly string[] {
  const ids = (text ?? "").split(".").map((id) => living(id, known));
  const set = new Set(all);
  return [...new Set(ids)].filter((id) => set.has(id));
}

/** A list of which nothing is known any more chooses nothing, so that all is shown. */
function chosen(
  text: string | null,
  known: KnownParts,
  all: readonly string[],
): readonly string[] | undefined {
  if (text === null || text === "") return undefined;
  if (text === "-") return [];
  const isWithout = text.startsWith("-");
  const named = new Set(idsIn(isWithout ? text.slice(1) : text, known, all));
  if (named.size === 0) return undefined;
  return isWithout ? all.filter((id) => !named.has(id)) : [...named];
}
