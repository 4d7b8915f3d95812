import { stemmer } from "stemmer";
import { folded } from "../folded.ts";

/** A script that puts no blanks between words. */
const unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const runs = new RegExp(`${unspaced}+|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, "gu");
const beginsUnspaced = new RegExp(`^${unspaced}`, "u");

/**
 * The terms of a text, for the index and for what is looked up in it: words in small letters, without their accents and by
 * their stems, and two words that stand side by side also as one, since "autoscaling" and "auto scaling" are the same to
 * who looks; of what is written without blanks each two characters that stand side by side.
 */
export function termsOf(text: string): readonly string[] {
  const found: readonly string[] = folded(text).match(runs) ?? [];
  return found.flatMap((run, index) => {
    if (isUnspaced(run)) return pairsOf(run);
    const next = found[index + 1];
    const isJoined = next !== undefined && isWord(run) && isWord(next);
    return isJoined ? [stemmer(run), stemmer(run + next)] : [stemmer(run)];
  });
}

/** The words of a text alone, as they are looked up. */
export function wordsIn(text: string): readonly string[] {
  const found: readonly string[] = folded(text).match(runs) ?? [];
  return found.flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [stemmer(run)]));
}

/** The words of a text that stand side by side, each two as one. */
export function joinedIn(text: string): readonly string[] {
  const found: readonly string[] = folded(text).match(runs) ?? [];
  return found.slice(1).flatMap((run, index) => {
    const former = found[index] ?? "";
    return isWord(former) && isWord(run) ? [stemmer(former + run)] : [];
  });
}

/** Whether a term is of a script that puts no blanks between words. */
export function isUnspaced(term: string): boolean {
  return beginsUnspaced.test(term);
}

function isWord(run: string): boolean {
  return !isUnspaced(run) && /^\p{L}+$/u.test(run);
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
