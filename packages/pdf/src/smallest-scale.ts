/** The smallest factor on all sizes: with it, running text is still set in 6.6 points and notes in 6. */
export const smallestScale = 0.86;
