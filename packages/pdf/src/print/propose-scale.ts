import { typeScales } from "@stackmatrix/sheets";

/** A size of type, and the pages that it is meant to fill. */
export interface Proposal {
  readonly scale: number;
  readonly limit: number;
}

/**
 * Finds the largest type with which a sheet keeps to its pages, by measuring; the smallest where none does. Larger type
 * than its own fills the pages that it takes, and begins no further one. The result depends on the sheet alone.
 */
export async function proposeScale(
  fitPages: number,
  measure: (scale: number) => Promise<number>,
  scales: readonly number[] = typeScales,
): Promise<Proposal> {
  const own = scales.indexOf(1);
  const pages = await measure(1);
  const limit = Math.min(fitPages, pages);
  // All before `first` is too large; `last` fits, or is the smallest.
  let first = pages > limit ? own + 1 : 0;
  let last = pages > limit ? scales.length - 1 : own;
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if ((await measure(scales[middle] ?? 1)) <= limit) last = middle;
    else first = middle + 1;
  }
  return { limit, scale: scales[last] ?? 1 };
}
