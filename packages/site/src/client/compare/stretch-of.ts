/** The rows that are there, from one to before another, and the room above and below them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** Which of these rows can be seen or will be soon, by how high each is. */
export function stretchOf(heights: readonly number[], { kept, margin, top, view }: Frame): Stretch {
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const all = sum(0, heights.length);
  // Where rows went away, the frame has yet to be moved up.
  const seen = Math.max(0, Math.min(top, all - view));
  const first = endedBy(heights, seen - margin);
  const last = begunBefore(heights, seen + view + margin);
  const isNear = kept !== undefined && kept > first - far && kept < last + far;
  const start = isNear ? Math.min(first, kept) : first;
  const end = Math.min(heights.length, isNear ? Math.max(last, kept + 1) : last);
  return { start, end, above: sum(0, start), below: sum(end, heights.length) };
}

/** How many rows end at a place or above it. */
function endedBy(heights: readonly number[], place: number): number {
  let end = 0;
  const index = heights.findIndex((height) => {
    end += height;
    return end > place;
  });
  return index === -1 ? heights.length : index;
}

/** How many rows begin above a place. */
function begunBefore(heights: readonly number[], place: number): number {
  let start = 0;
  const index = heights.findIndex((height) => {
    const isBelow = start >= place;
    start += height;
    return isBelow;
  });
  return index === -1 ? heights.length : index;
}

/** Further away than this, what has the focus is no longer kept. */
const far = 60;

/** What is seen: how far it is moved down, how high it is, and how much is kept beyond it. */
export interface Frame {
  readonly top: number;
  readonly view: number;
  readonly margin: number;
  /** A row that is there as long as it is not far from what is seen. */
  readonly kept?: number | undefined;
}
