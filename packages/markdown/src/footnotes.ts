import type { Basis } from "@stackmatrix/core/schema";
import { dayInWords, type Footnote, type Freshness, type Words } from "@stackmatrix/view";
import { escapeTarget, escapeText } from "./escape.ts";

/** The marks of footnotes after a statement, with a space before each: side by side, code hosts would run them together. */
export function footnoteMarks(numbers: readonly number[]): string {
  return numbers.map((number) => ` [^${number}]`).join("");
}

/** What an answer rests on that names no source. */
export type Ground = Exclude<Basis, "documented"> | "unsourced";

/** The mark of a footnote that says so in a word. */
export function groundMark(ground: Ground): string {
  return ` [^${ground}]`;
}

/**
 * Numbers footnotes in the order in which a text mentions them, which is how code hosts number them whatever is
 * written. What was written for each stands in `cited`, in that order.
 */
export function renumberFootnotes(text: string): {
  readonly text: string;
  readonly cited: readonly string[];
} {
  const numbers = new Map<string, number>();
  const renumbered = text.replace(
    /\[\^(\d+|by-definition|judgement|unsourced)\]/g,
    (mark, written: string, place: number) => {
      // Looking behind in the expression itself would take it to each character.
      if (text.charAt(place - 1) === "\\") return mark;
      const number = numbers.get(written) ?? numbers.size + 1;
      numbers.set(written, number);
      return `[^${number}]`;
    },
  );
  return { text: renumbered, cited: [...numbers.keys()] };
}

/** A source at the foot of a page; `address` is the way from there to its place among all sources. */
export function footnoteDefinition(footnote: Footnote, words: Words, address: string): string {
  const { kind } = footnote;
  const word = kind && `[${escapeText(words.sourceKind[kind])}](${address})`;
  return [sourceLine(footnote, words), word].filter(Boolean).join(" · ");
}

/** What an answer without a source rests on, at the foot of a page. */
export function groundDefinition(ground: string, { basis, label }: Words): string {
  const word = isBasis(ground, basis) ? basis[ground] : label.unsourced;
  return escapeText(word.charAt(0).toUpperCase() + word.slice(1));
}

function isBasis(ground: string, basis: Words["basis"]): ground is Basis {
  return Object.hasOwn(basis, ground);
}

/** A source in a line: its title, who published it where that is known, and its date. */
export function sourceLine(footnote: Omit<Footnote, "number">, words: Words): string {
  const { publisher } = footnote;
  const parts = [sourceTitle(footnote), publisher && escapeText(publisher), sourceDate(footnote, words)];
  return parts.filter(Boolean).join(" · ");
}

/** The title of a source, linked where it has an address. */
function sourceTitle({ title, url }: Pick<Footnote, "title" | "url">): string {
  return url === undefined ? escapeText(title) : `[${escapeText(title)}](${escapeTarget(url)})`;
}

/** The date of a source's text, or what is known instead. */
function sourceDate(footnote: Pick<Footnote, "date" | "seenOn">, words: Words): string {
  return escapeText(dayInWords(footnote, words));
}

/** How old the sources are, in words; nothing where there are none. */
export function freshnessText({ oldest, undated }: Freshness, words: Words): string {
  const { comma, oldestSource, undatedCount } = words.phrase;
  const parts = [
    ...(oldest === undefined ? [] : [oldestSource(oldest)]),
    ...(undated === 0 ? [] : [undatedCount(undated)]),
  ];
  return parts.join(comma);
}
