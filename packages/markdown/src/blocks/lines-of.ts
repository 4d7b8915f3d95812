/** A line of a text, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Where it starts in the text. */
  readonly offset: number;
  readonly text: string;
  /** Where the next line starts. */
  readonly end: number;
  /** The line break after it; nothing at the end of the text. */
  readonly lineBreak: string;
}

/** The lines of a text; a byte order mark belongs to none. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = text.startsWith("\ufeff") ? 1 : 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) {
    const end = index + lineBreak.length;
    lines.push({ number: lines.length + 1, offset, text: text.slice(offset, index), end, lineBreak });
    offset = end;
  }
  if (offset < text.length)
    lines.push({
      number: lines.length + 1,
      offset,
      text: text.slice(offset),
      end: text.length,
      lineBreak: "",
    });
  return lines;
}
