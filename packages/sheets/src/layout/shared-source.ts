/** The one source that all cells of a table with any source rest on, where several do: it is named once, for them all. */
export function sharedSource(cells: readonly (readonly number[])[]): number | undefined {
  const cited = cells.filter(({ length }) => length > 0);
  const [first] = cited.flat();
  const isShared = cited.length > 1 && cited.every((numbers) => numbers.length === 1 && numbers[0] === first);
  return isShared ? first : undefined;
}
