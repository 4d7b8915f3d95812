import { foldCharacters } from "./fold-characters.ts";

/** What two texts have in common that are the same to a reader: names are compared by it. */
export function foldText(text: string): string {
  return foldCharacters(text)
    .replace(/[\s\u2800]+/g, " ")
    .trim();
}
