import { folded } from "@stackmatrix/query";

/** Makes a function that says which of these texts have all words of another, or parts of words. */
export function wordSearch(texts: readonly string[]): (place: number, asked: string) => boolean {
  const all = texts.map(folded);
  return (place, asked) =>
    asked === "" ||
    folded(asked)
      .split(/\s+/)
      .every((word) => all[place]?.includes(word));
}
