import type { CompareState, Order } from "./compare-state.ts";
import type { Want } from "./want.ts";

/**
 * Writes a state as the query of an address: nothing for what is as usual, and ids as they are, which have neither points nor
 * low lines.
 *
 * @param all - the services and rows that there are: what was chosen of them is named by what is missing where that is shorter
 */
export function writeAddress(state: CompareState, all: AllIds): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && query.append(name, value);
  put("c", chosen(state.services, all.services));
  put("r", chosen(state.rows, all.rows));
  put("cq", state.serviceText);
  put("q", state.rowText);
  put("l", state.layers.join("."));
  put("g", state.groups.join("."));
  for (const vendor of state.vendors) put("v", vendor);
  for (const tag of state.serviceTags) put("t", tag);
  for (const tag of state.rowTags) put("rt", tag);
  for (const want of state.wants.flatMap(written)) put("w", want);
  put("b", state.baseline);
  put("d", state.onlyDifferences ? "1" : "");
  put("o", ordered(state.serviceOrder));
  put("ro", ordered(state.rowOrder));
  put("x", state.isTransposed === undefined ? "" : state.isTransposed ? "1" : "0");
  put("a", state.isWide ? "1" : "");
  put("p", state.pair?.join("."));
  put("open", state.opened && `${state.opened.row}.${state.opened.service}`);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The services and rows that there are, in their order. */
export interface AllIds {
  readonly services: readonly string[];
  readonly rows: readonly string[];
}

/** What is left of all in its order is named by what is missing, if that is less. */
function chosen(ids: readonly string[] | undefined, all: readonly string[]): string | undefined {
  if (ids === undefined) return undefined;
  const left = all.filter((id) => ids.includes(id));
  const missing = all.filter((id) => !ids.includes(id));
  const isInOrder = left.join() === ids.join();
  return isInOrder && missing.length < ids.length && missing.length > 0
    ? `-${missing.join(".")}`
    : ids.join(".") || "-";
}

function ordered(order: Order | undefined): string | undefined {
  if (order === undefined) return undefined;
  return [order.at ?? "", order.by, ...(order.isBackwards ? ["down"] : [])].join("_");
}

/** The value stands last, since it may be any text. */
function written({ atLeast, atMost, of, row }: Want): readonly string[] {
  const parts = [
    ...of.map((one) => `_is_${one}`),
    ...(atLeast === undefined ? [] : [`_min_${atLeast}`]),
    ...(atMost === undefined ? [] : [`_max_${atMost}`]),
  ];
  return (parts.length === 0 ? [""] : parts).map((part) => `${row}${part}`);
}
