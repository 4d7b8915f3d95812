/** The smallest factor on all sizes: with it, the smallest text is still set in 7 points, and notes in 6. */
export const smallestScale = 0.96;

/** The largest: what still has room then looks better with white than with type for a wall. */
export const largestScale = 1.24;

/** From one size that is tried to the next: nobody sees a smaller difference, and each costs a print. */
export const scaleStep = 0.02;

/** All sizes that may be tried, the largest first. */
export const typeScales: readonly number[] = Array.from(
  { length: Math.round((largestScale - smallestScale) / scaleStep) + 1 },
  (_, step) => Math.round((largestScale - step * scaleStep) * 100) / 100,
);
