/** Cuts a list into as few parts as hold at most so many items each, and makes the parts as equal as can be. */
export function splitEvenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / Math.max(1, Math.floor(most)));
  const least = Math.floor(items.length / parts);
  const longer = items.length % parts;
  return Array.from({ length: parts }, (_, index) => {
    const start = index * least + Math.min(index, longer);
    return items.slice(start, start + least + (index < longer ? 1 : 0));
  });
}
