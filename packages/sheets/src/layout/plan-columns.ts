import type { ColumnNeed } from "./column-widths.ts";
import { shareRoom } from "./share-room.ts";
import { splitByWidth } from "./split-by-width.ts";

/** Which columns stand in which part of a table, and how wide. */
export interface ColumnPlan {
  /** Whether the heads are turned, so that they are no wider than what stands under them. */
  readonly turned: boolean;
  readonly parts: readonly {
    readonly indexes: readonly number[];
    /** In millimetres. */
    readonly widths: readonly number[];
  }[];
}

/** A table of one column compares nothing: rather than that, its texts take more lines. */
const fewestColumns = 2;

/** Puts columns into as few parts as have room for what they hold; heads are turned where that makes fewer parts. */
export function planColumns(needs: readonly ColumnNeed[], room: number): ColumnPlan {
  const widest = room / Math.min(fewestColumns, Math.max(1, needs.length));
  const fit = (need: number) => Math.min(need, widest);
  const upright = needs.map((need) => fit(need.upright));
  const turned = needs.map((need) => fit(need.turned));
  const ways = [upright, turned].map((widths) => splitByWidth(widths, room));
  const [asUpright = [], asTurned = []] = ways;
  const isTurned = asTurned.length < asUpright.length;
  const widths = isTurned ? turned : upright;
  let start = 0;
  return {
    turned: isTurned,
    parts: (isTurned ? asTurned : asUpright).map((length) => {
      const indexes = Array.from({ length }, (_, index) => start + index);
      const own = widths.slice(start, start + length);
      start += length;
      return { indexes, widths: shareRoom(own, room) };
    }),
  };
}
