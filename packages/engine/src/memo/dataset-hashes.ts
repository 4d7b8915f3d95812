import { hash } from "node:crypto";
import { cellsField, type Dataset, foundAt, type ReadKey } from "@stackmatrix/core";
import { kinds } from "@stackmatrix/core/schema";

/** Says what stands for something of a dataset, as it is now. */
export interface DatasetHashes {
  of(key: ReadKey): string;
  /** The same of a row with all of its cells. */
  ofRow(row: ReadKey): string;
}

/** Hashes of what can be read of a dataset by itself, each made when it is first asked for. */
export function datasetHashes(dataset: Dataset): DatasetHashes {
  const known = new Map<ReadKey, string>();
  const rows = new Map<ReadKey, string>();
  return {
    of(key) {
      const hashed = known.get(key) ?? hashOf(foundAt(dataset, key), cellsAt(key));
      known.set(key, hashed);
      return hashed;
    },
    ofRow(row) {
      const found = foundAt(dataset, row);
      const hashed = rows.get(row) ?? (found === undefined ? "" : short(found));
      rows.set(row, hashed);
      return hashed;
    },
  };
}

/** The field that does not count under a key: that of the cells, where a row is read. */
function cellsAt(key: ReadKey): string | undefined {
  const [name, id, service] = key.split("/");
  const kind = kinds.find((known) => known === name);
  return kind === undefined || id === "" || service !== undefined ? undefined : cellsField(kind);
}

/** Of what stays the same object from one dataset to the next, it is made once. */
const hashes = new WeakMap<object, string>();

function hashOf(found: unknown, cells: string | undefined): string {
  if (found === undefined) return "";
  if (typeof found !== "object" || found === null) return short(found);
  const hashed = hashes.get(found) ?? short(cells === undefined ? found : { ...found, [cells]: undefined });
  hashes.set(found, hashed);
  return hashed;
}

/** Long enough that no two of a billion things have the same. */
function short(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "base64url").slice(0, 22);
}
