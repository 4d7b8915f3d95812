/** Columns that a text takes where every letter is as wide: 2 for Chinese and other full-width characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one character: 0 for marks that stand on another, 2 for full-width ones. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (character >= " " && character <= "~") return 1;
  if (zeroWidth.test(character)) return 0;
  return fullWidth.test(character) ? 2 : 1;
}

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The blocks that Unicode's East_Asian_Width calls W or F, and emoji. */
const fullWidth =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
