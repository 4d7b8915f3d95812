import { dayInWords, type Footnote, type Freshness, type Words } from "@stackmatrix/view";
import { escapeTarget, escapeText } from "./escape.ts";

/** The marks of footnotes after a statement, with a space before each: side by side, code hosts would run them together. */
export function footnoteMarks(numbers: readonly number[]): string {
  return numbers.map((number) => ` [^${number}]`).join("");
}

/**
 * Numbers footnotes in the order in which a text mentions them, which is how code hosts number them whatever is
 * written; those that it does not mention are left out.
 */
export function renumberFootnotes(
  text: string,
  footnotes: readonly Footnote[],
): { readonly text: string; readonly cited: readonly Footnote[] } {
  const numbers = new Map<string, number>();
  const renumbered = text.replace(/(?<!\\)\[\^(\d+)\]/g, (_mark, written: string) => {
    const number = numbers.get(written) ?? numbers.size + 1;
    numbers.set(written, number);
    return `[^${number}]`;
  });
  const cited = footnotes.flatMap((footnote) => {
    const number = numbers.get(String(footnote.number));
    return number === undefined ? [] : { ...footnote, number };
  });
  return { text: renumbered, cited: cited.sort((a, b) => a.number - b.number) };
}

/** A source at the foot of a page; `sourcesPage` is the way from there to the page of all sources. */
export function footnoteDefinition(footnote: Footnote, words: Words, sourcesPage: string): string {
  const { id, kind, number } = footnote;
  const word = kind && `[${escapeText(words.sourceKind[kind])}](${sourcesPage}#${id})`;
  return `[^${number}]: ${[sourceLine(footnote, words), word].filter(Boolean).join(" · ")}`;
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
