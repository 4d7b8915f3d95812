import { hash } from "node:crypto";
import { type Dataset, foundAt, type ReadKey } from "@stackmatrix/core";

/** Says what stands for something of a dataset, as it is now. */
export type HashOf = (key: ReadKey) => string;

/** Hashes of what can be read of a dataset by itself, each made when it is first asked for. */
export function datasetHashes(dataset: Dataset): HashOf {
  const known = new Map<ReadKey, string>();
  return (key) => {
    const hashed = known.get(key) ?? hashOf(foundAt(dataset, key));
    known.set(key, hashed);
    return hashed;
  };
}

/** Of an entity that stays the same object from one dataset to the next, it is made once. */
const hashes = new WeakMap<object, string>();

function hashOf(found: unknown): string {
  if (typeof found !== "object" || found === null) return "";
  const hashed = hashes.get(found) ?? short(found);
  hashes.set(found, hashed);
  return hashed;
}

/** Long enough that no two of a billion things have the same. */
function short(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "base64url").slice(0, 22);
}
