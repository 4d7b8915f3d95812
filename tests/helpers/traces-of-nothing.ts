/** What code prints where it has nothing to print, and what stands for nothing in tables. */
export const tracesOfNothing = /\b(?:undefined|null|NaN)\b|\[object|—/g;
