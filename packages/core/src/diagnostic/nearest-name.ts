import { foldCharacters } from "../fold-characters.ts";

/**
 * The candidate that was probably meant: the one with the fewest typing mistakes, if those are few for its length, or
 * the only one of which the name is a whole word ("eks" for "amazon-eks"). The first of equally near ones.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const given = foldCharacters(name);
  const containing: string[] = [];
  let nearest: string | undefined;
  let nearestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const wanted = foldCharacters(candidate);
    if (wanted.split("-").includes(given)) containing.push(candidate);
    const limit = Math.max(1, Math.floor(Math.max(given.length, wanted.length) / 3));
    if (Math.abs(given.length - wanted.length) > limit) continue;
    const distance = typingMistakes(given, wanted);
    if (distance > limit || distance >= nearestDistance || distance >= wanted.length) continue;
    nearest = candidate;
    nearestDistance = distance;
  }
  return nearest ?? (containing.length === 1 ? containing[0] : undefined);
}

/** Damerau-Levenshtein distance: letters added, dropped, replaced, or swapped with their neighbour. */
function typingMistakes(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(previous, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? at(beforePrevious, column - 2) + 1
          : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, swapped, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY;
}
