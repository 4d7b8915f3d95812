/** The smallest factor on all sizes: with it, the smallest text is still set in 7 points, and notes in 6. */
export const smallestScale = 0.96;

/** The largest: what still has room then looks better with white than with type for a wall. */
export const largestScale = 1.24;

/** From one size that is tried to the next: nobody sees a smaller difference, and each costs a measurement. */
export const scaleStep = 0.02;

/** All sizes that may be tried on usual paper, the largest first. */
export const typeScales: readonly number[] = typeScalesUpTo(1);

/** The same on paper so many times as large as is read in the hand: what hangs on a wall is read from further away. */
export function typeScalesUpTo(enlargement: number): readonly number[] {
  const largest = Math.round((largestScale * Math.max(1, enlargement)) / scaleStep) * scaleStep;
  return Array.from(
    { length: Math.round((largest - smallestScale) / scaleStep) + 1 },
    (_, step) => Math.round((largest - step * scaleStep) * 100) / 100,
  );
}
