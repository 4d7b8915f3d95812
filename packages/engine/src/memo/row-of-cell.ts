import type { ReadKey } from "@stackmatrix/core";

/** The key of the row that a key of a cell, or of the list of its cells, is of; nothing of others. */
export function rowOfCell(key: ReadKey): ReadKey | undefined {
  const at = key.indexOf("/", key.indexOf("/") + 1);
  return at === -1 ? undefined : key.slice(0, at);
}
