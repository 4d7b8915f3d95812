/** The least width at which an item can be read, and the most of them that shall stand side by side. */
export interface ItemShape {
  /** In millimetres. */
  readonly least: number;
  /** Between two of them, in millimetres; the stylesheet has the same. */
  readonly gap: number;
  readonly most: number;
}

/** How many columns items stand in, so that each has room, rows are about equally long, and none is alone in the last. */
export function evenColumns(count: number, room: number, { gap, least, most }: ItemShape): number {
  const fitting = Math.min(most, Math.max(1, Math.floor((room + gap) / (least + gap))));
  let columns = Math.ceil(count / Math.ceil(count / fitting));
  while (columns > 2 && count > columns && count % columns === 1) columns -= 1;
  return columns;
}
