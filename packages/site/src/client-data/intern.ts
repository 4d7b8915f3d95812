import type { AnswerData } from "./comparison-data.ts";

/** A list in which what is alike stands once. */
export interface Interned {
  /** The place of an answer in the list. */
  place(answer: AnswerData): number;
  all(): readonly AnswerData[];
}

/** Begins such a list. */
export function intern(): Interned {
  const places = new Map<string, number>();
  const list: AnswerData[] = [];
  return {
    place(answer) {
      const key = JSON.stringify(answer);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.length);
      return list.push(answer) - 1;
    },
    all: () => list,
  };
}
