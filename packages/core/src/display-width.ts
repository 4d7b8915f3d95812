/** Columns that a text takes where every letter is as wide: 2 for Chinese and other full-width characters. */
export function displayWidth(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x7f && code >= 0x20) continue;
    // The two ranges that Chinese text consists of; everything else is looked up.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60)) width += 1;
    else if (code >= 0xd800 && code <= 0xdbff) {
      width += widthOf(text.codePointAt(index) ?? code) - 2;
      index += 1;
    } else width += widthOf(code) - 1;
  }
  return width;
}

/** Columns of one character: 0 for marks that stand on another, 2 for full-width ones. */
export function characterWidth(character: string): 0 | 1 | 2 {
  return widthOf(character.codePointAt(0) ?? 0x20);
}

/** What was looked up: texts repeat few characters. */
const widths = new Map<number, 0 | 1 | 2>();

function widthOf(point: number): 0 | 1 | 2 {
  const known = widths.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const width = zeroWidth.test(character) ? 0 : fullWidth.test(character) ? 2 : 1;
  widths.set(point, width);
  return width;
}

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The blocks that Unicode's East_Asian_Width calls W or F, and emoji. */
const fullWidth =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
