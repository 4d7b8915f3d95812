/** Cuts a row of widths into as few parts as have room, and makes the widest of them as narrow as can be; gives their lengths. */
export function splitByWidth(widths: readonly number[], room: number): readonly number[] {
  const least = partsWithin(widths, room).length;
  let narrow = Math.max(0, ...widths);
  let wide = room;
  // So many halvings part widths that differ by a thousandth of a millimetre.
  for (let step = 0; step < 20 && narrow < wide; step++) {
    const middle = (narrow + wide) / 2;
    if (partsWithin(widths, middle).length <= least) wide = middle;
    else narrow = middle;
  }
  return partsWithin(widths, wide);
}

function partsWithin(widths: readonly number[], room: number): readonly number[] {
  const lengths: number[] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const width of widths) {
    // What is not a round number in binary must not make a part of its own.
    if (taken + width > room + 0.001) {
      lengths.push(0);
      taken = 0;
    }
    lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    taken += width;
  }
  return lengths;
}
