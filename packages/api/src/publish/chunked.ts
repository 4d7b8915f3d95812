/**
 * Cuts a list into chunks of about so many. Where a chunk begins depends on the item alone, so that one which is added or
 * taken away changes the chunk it is in, and no other.
 *
 * @param size - a power of two
 */
export function chunked<Item>(
  list: Iterable<Item>,
  idOf: (item: Item) => string,
  size: number,
): readonly (readonly [Item, ...Item[]])[] {
  const chunks: [Item, ...Item[]][] = [];
  for (const item of list) {
    const last = chunks.at(-1);
    if (last === undefined || isBorder(idOf(item), size)) chunks.push([item]);
    else last.push(item);
  }
  return chunks;
}

function isBorder(id: string, size: number): boolean {
  return (mixed(id) & (size - 1)) === 0;
}

/** A number that differs between ids that are much alike, by FNV-1a. */
function mixed(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
