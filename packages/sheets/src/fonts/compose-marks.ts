/**
 * Makes one character of a letter and the marks on it, where there is one: a font has the whole letter more often than
 * its parts, and Chromium looks for the font by the characters that are written.
 */
export function composeMarks(text: string): string {
  return text.replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}
