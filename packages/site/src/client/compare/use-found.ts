import { useMemo } from "preact/hooks";
import { wordSearch } from "../table/word-search.ts";
import type { NamedChoice } from "./named-choice.ts";

/** Those of some things whose names have all words of a text. */
export function useFound(all: readonly NamedChoice[], text: string): readonly NamedChoice[] {
  const hasWords = useMemo(() => wordSearch(all.map(({ name }) => name)), [all]);
  return useMemo(() => all.filter((_, place) => hasWords(place, text)), [all, text]);
}
