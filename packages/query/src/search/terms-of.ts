import { folded } from "../folded.ts";

/**
 * The terms of a text, for the index and for what is looked up in it: words in small letters and without their accents, and
 * of what is written without blanks between words each two characters that stand side by side.
 */
export function termsOf(text: string): readonly string[] {
  const runs = folded(text).match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu,
  );
  return (runs ?? []).flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [run]));
}

/** Whether a term is of a script that puts no blanks between words. */
export function isUnspaced(term: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(term);
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
