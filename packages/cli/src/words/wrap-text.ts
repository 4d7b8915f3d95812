import { displayWidth } from "@stackmatrix/core";

/** Breaks a text into lines of at most this many columns: between words, and around Chinese characters. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    const isFull = line.includes("\n") || displayWidth(line + piece.trimEnd()) > width;
    if (isFull) lines.push(line.trimEnd());
    line = isFull ? piece.trimStart() : line + piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== "");
}

/** A word or a Chinese character with the marks that must not begin or end a line, and the white space after it. */
const pieces =
  /[「『（《“‘]*(?:[\u3400-\u9fff]|[^\s\u3400-\u9fff「」『』（）《》，。、；：！？]+)?[」』）》，。、；：！？”’]*\s*/gu;
