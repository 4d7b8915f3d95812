import { ratingDots } from "@stackmatrix/view";

/** A rating as a row of dots: what is drawn, and the same in characters. */
export interface RatingLayout {
  readonly character: string;
  /** Five steps, those reached first. */
  readonly dots: readonly { readonly x: number; readonly on: boolean }[];
}

/** Lays out the dots of a rating from 1 to 5. */
export function layoutRating(value: number): RatingLayout {
  const dots = [0, 1, 2, 3, 4].map((step) => ({ x: 8 + step * dotDistance, on: step < value }));
  return { character: ratingDots(value), dots };
}

/** From one dot to the next, where a dot is 16 wide. */
const dotDistance = 20.375;
