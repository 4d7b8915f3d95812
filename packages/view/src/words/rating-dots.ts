/** A rating as dots, such as `●●○○○`. */
export function ratingDots(value: number): string {
  return "●".repeat(value) + "○".repeat(Math.max(0, 5 - value));
}
