import type { SomeTarget, TargetEntry } from "@stackmatrix/core";

/** A target in a program's list: as it is, or by an entry that loads it when it is needed. */
export type ListedTarget = SomeTarget | TargetEntry;

/** The entries of a list. */
export function entriesOf(list: readonly ListedTarget[]): readonly TargetEntry[] {
  return list.map((listed) =>
    "load" in listed ? listed : { name: listed.name, version: listed.version, load: async () => listed },
  );
}
