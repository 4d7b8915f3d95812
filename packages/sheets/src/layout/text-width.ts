import { characterWidth } from "@stackmatrix/core";

/** About how wide a text is when it is set in one line, in millimetres, given its size in points. */
export function textWidth(text: string, points: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * points * millimetresPerPoint;
}

/** About how wide the widest part of a text is that no line may break in, in millimetres. */
export function widestWord(text: string, points: number): number {
  return Math.max(0, ...(text.match(unbroken) ?? []).map((word) => textWidth(word, points)));
}

export const millimetresPerPoint = 25.4 / 72;

/** Runs of letters up to a space; Chinese breaks between any two characters. */
const unbroken = /[^\s\u2e80-\u9fff\uff00-\uffef]+|[\u2e80-\u9fff\uff00-\uffef]/gu;

/** The advance of a letter in Inter's semibold cut, rounded up to one of a few classes. */
function emsOf(character: string): number {
  if (characterWidth(character) === 0) return 0;
  if (characterWidth(character) === 2) return 1;
  if (/[ilj.,:;'|!]/.test(character)) return 0.31;
  if (/[\sftrI()[\]/-]/.test(character)) return 0.42;
  if (/[mwMW@%]/.test(character)) return 0.95;
  return /[\p{Lu}0-9&]/u.test(character) ? 0.71 : 0.61;
}
