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

/** A code fence that is open. */
interface Fence {
  readonly mark: string;
  /** Whether it stands in a quotation, with which it ends. */
  readonly quoted: boolean;
}

/** The lines of a Markdown text that are not in a fenced code block and are not indented as code. */
export function* proseLines(text: string): Iterable<Line> {
  let fence: Fence | undefined;
  for (const line of linesOf(text)) {
    if (fence?.quoted && !/^ {0,3}>/.test(line.text)) fence = undefined;
    if (fence) {
      if (closes(line.text, fence)) fence = undefined;
      continue;
    }
    fence = openedFence(line.text);
    if (!fence && !/^(?: {4}| {0,3}\t)/.test(line.text)) yield line;
  }
}

/** Fences open after any marks of quotations and list items; the info string after backticks holds no backtick. */
function openedFence(line: string): Fence | undefined {
  const [, before = "", mark] =
    /^((?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*)(?:(?=(`{3,})[^`]*$)|(?=~{3}))/.exec(line) ?? [];
  const found = mark ?? /^~{3,}/.exec(line.slice(before.length))?.[0];
  return found === undefined ? undefined : { mark: found, quoted: before.includes(">") };
}

function closes(line: string, { mark, quoted }: Fence): boolean {
  const content = (quoted ? line.replace(/^[ \t>]*/, "") : line).trim();
  return content.length >= mark.length && content === mark.charAt(0).repeat(content.length);
}

function* linesOf(text: string): Iterable<Line> {
  let offset = text.startsWith("\ufeff") ? 1 : 0;
  let number = 1;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) {
    const end = index + lineBreak.length;
    yield { number, offset, text: text.slice(offset, index), end, lineBreak };
    offset = end;
    number += 1;
  }
  if (offset < text.length)
    yield { number, offset, text: text.slice(offset), end: text.length, lineBreak: "" };
}
