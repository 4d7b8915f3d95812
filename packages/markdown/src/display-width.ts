/** How many columns of a terminal or an editor a text takes: Chinese characters two, combining marks none. */
export function displayWidth(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x300) continue;
    // The two ranges that Chinese text consists of; everything else is looked up.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60)) width += 1;
    else if (code >= 0xd800 && code <= 0xdbff) {
      width += widthOf(text.codePointAt(index) ?? code) - 2;
      index += 1;
    } else width += widthOf(code) - 1;
  }
  return width;
}

/** What was looked up: texts repeat few characters. */
const widths = new Map<number, number>();

function widthOf(code: number): number {
  const known = widths.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const width = invisible.test(character) ? 0 : wide.test(character) ? 2 : 1;
  widths.set(code, width);
  return width;
}

const invisible = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** What East Asian fonts draw in a full square. */
const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]/u;
