/** All ids but one. */
export function without(all: readonly string[], one: string): readonly string[] {
  return all.filter((id) => id !== one);
}
