import { stemmer } from "stemmer";
import { folded } from "../folded.ts";

/** A script that puts no blanks between words. */
const unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const runs = new RegExp(`${unspaced}+|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, "gu");
const beginsUnspaced = new RegExp(`^${unspaced}`, "u");

/**
 * The terms of a text for the index: its words, and two that stand side by side also as one, since "autoscaling" and "auto
 * scaling" are the same to who looks.
 */
export function termsOf(text: string): readonly string[] {
  return [...wordsIn(text), ...joinedIn(text)];
}

/**
 * The words of a text, in small letters, without their accents and by their stems; of what is written without blanks each
 * two characters that stand side by side.
 */
export function wordsIn(text: string): readonly string[] {
  return runsIn(text).flatMap((run) => (isUnspaced(run) ? pairsOf(run) : [stemmer(run)]));
}

/** The words of a text that stand side by side, each two as one. */
export function joinedIn(text: string): readonly string[] {
  const found = runsIn(text);
  return found.slice(1).flatMap((run, index) => {
    const former = found[index] ?? "";
    return isWord(former) && isWord(run) ? [stemmer(former + run)] : [];
  });
}

function runsIn(text: string): readonly string[] {
  return folded(text).match(runs) ?? [];
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
