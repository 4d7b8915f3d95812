/** The places among all of those that were chosen, in the order of the choice; all where nothing was. */
export function placesOf(all: readonly string[], chosen: readonly string[] | undefined): readonly number[] {
  if (chosen === undefined) return all.map((_, place) => place);
  const places = new Map(all.map((id, place) => [id, place]));
  return chosen.flatMap((id) => places.get(id) ?? []);
}
