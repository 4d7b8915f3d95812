/** What keeps a text from being read everywhere as it was meant. */
export interface TextFault {
  readonly kind:
    | "forbidden-character"
    /** A character that belongs to the one before it, where there is none. */
    | "stray-mark"
    | "nothing-visible";
  /** The character at fault; the whole text where nothing in it can be seen. */
  readonly character: string;
  /** Where it begins, in UTF-16 units. */
  readonly index: number;
}

/** Whether a text has one line or may have several. */
export type TextShape = "line" | "paragraph";

/**
 * Finds the first fault of a text. A text is well-formed, so that it can be written as UTF-8 and read again; it hides
 * nothing, so that what looks alike is alike; and what belongs to a character has one before it.
 */
export function findTextFault(text: string, shape: TextShape): TextFault | undefined {
  const found = isCommon.test(text) ? undefined : faults[shape].exec(text);
  if (found) {
    const kind = found.groups?.stray === undefined ? "forbidden-character" : "stray-mark";
    return { kind, character: found[0], index: found.index };
  }
  return visible.test(text) ? undefined : { kind: "nothing-visible", character: text, index: 0 };
}

/**
 * Halves of surrogate pairs, noncharacters, controls, separators of lines and paragraphs, what turns the direction of
 * reading, annotations, and all that Unicode says to ignore in display.
 */
const hidden = String.raw`\p{Cs}\p{NChar}\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\ufff9-\ufffb\p{DI}`;
const forbidden = String.raw`[[${hidden}]--[\n\p{Join_C}\p{VS}]]`;

/** Joiners and variation selectors with nothing before them that they could shape; marks that begin a line. */
const stray = [
  String.raw`\p{Join_C}(?<![^\s\p{Cc}\p{Cs}\p{DI}]\p{VS}?\p{Join_C})`,
  String.raw`\p{VS}(?<![^\s\p{Cc}\p{Cs}\p{DI}\p{M}]\p{VS})`,
  String.raw`(?!\p{VS})\p{M}(?<=^\p{M})`,
].join("|");

const faults: Readonly<Record<TextShape, RegExp>> = {
  line: new RegExp(String.raw`\n|${forbidden}|(?<stray>${stray})`, "mv"),
  paragraph: new RegExp(`${forbidden}|(?<stray>${stray})`, "mv"),
};

/** Nearly all English and Chinese texts have nothing but these, which costs little to see. */
const isCommon =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** What leaves ink; blanks that are neither spaces nor ignored do not. */
const visible = /[^\s\p{Cc}\p{DI}\p{M}\u2800\u{13430}-\u{1343f}\u{1d159}]/v;
