import { kept, type RowKind } from "@stackmatrix/core";
import { cellFields } from "./long-fields.ts";

/** Which row of a kind, by its place, is the first that speaks of a service; -1 where none does. */
export const firstAnswer = kept((dataset, kind: RowKind, service: string): number => {
  let place = 0;
  for (const row of dataset[kind].values()) {
    if (Object.hasOwn(Object(row)[cellFields[kind]], service)) return place;
    place += 1;
  }
  return -1;
});
