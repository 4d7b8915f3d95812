/** The smallest factor on all sizes: with it, running text is still set in 6.6 points and notes in 6. */
export const smallestScale = 0.86;

/** The largest: what still has room then looks better with white than with type for a wall. */
export const largestScale = 1.24;
