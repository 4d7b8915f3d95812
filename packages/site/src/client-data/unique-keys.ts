import type { RowKind } from "@stackmatrix/query";

/** A name for each row that no other row has: its id, or where that is taken, with its kind and then a number behind it. */
export function uniqueKeys(
  rows: readonly { readonly id: string; readonly kind: RowKind }[],
): readonly string[] {
  const taken = new Set<string>();
  return rows.map(({ id, kind }) => {
    let key = taken.has(id) ? `${id}*${kind}` : id;
    for (let number = 2; taken.has(key); number += 1) key = `${id}*${kind}*${number}`;
    taken.add(key);
    return key;
  });
}
