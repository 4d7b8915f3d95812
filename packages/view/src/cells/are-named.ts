/** Whether so many of which nobody knows anything are told by name: more names hide what is known behind what is not. */
export function areNamed(count: number): boolean {
  return count <= 5;
}
