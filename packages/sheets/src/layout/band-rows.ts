/** Rows under one heading, by their heights in millimetres. */
export interface GroupHeights {
  /** Of the heading; 0 where there is none. */
  readonly heading: number;
  readonly rows: readonly number[];
}

/** What a page has room for: the first, which may hold something else already, and all others. */
export interface BandRoom {
  readonly first: number;
  readonly others: number;
}

/** A stretch of the rows of one group. */
export interface Stretch {
  readonly group: number;
  readonly from: number;
  /** The row behind its last. */
  readonly to: number;
}

/** How much of a page has to be filled before the next group begins on another one to stay whole. */
const filled = 0.75;

/** Cuts the rows of a table into bands that have room on a page each; the heading of a group that is cut leads both. */
export function bandRows(
  groups: readonly GroupHeights[],
  { first, others }: BandRoom,
): readonly (readonly Stretch[])[] {
  const bands: Stretch[][] = [[]];
  let room = first;
  let taken = 0;
  const turnPage = () => {
    bands.push([]);
    room = others;
    taken = 0;
  };
  for (const [group, { heading, rows }] of groups.entries()) {
    const whole = rows.reduce((sum, height) => sum + height, heading);
    if (taken > room * filled && taken + whole > room && whole <= others) turnPage();
    let from = 0;
    taken += heading;
    for (const [index, height] of rows.entries()) {
      if (taken + height > room && taken > heading) {
        if (index > from) bands.at(-1)?.push({ group, from, to: index });
        from = index;
        turnPage();
        taken = heading;
      }
      taken += height;
    }
    bands.at(-1)?.push({ group, from, to: rows.length });
  }
  return bands.filter((band) => band.length > 0);
}
