/** Widens columns to fill a room, the narrowest first: they come out as alike as what they hold allows. */
export function shareRoom(needs: readonly number[], room: number): readonly number[] {
  const sum = needs.reduce((total, need) => total + need, 0);
  if (sum >= room) return needs.map((need) => (need * room) / sum);
  const sorted = needs.toSorted((a, b) => a - b);
  let below = 0;
  let level = 0;
  for (const [index, need] of sorted.entries()) {
    below += need;
    const above = sum - below;
    level = (room - above) / (index + 1);
    if (level <= (sorted[index + 1] ?? Number.POSITIVE_INFINITY)) break;
  }
  return needs.map((need) => Math.max(need, level));
}
