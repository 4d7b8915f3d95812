import type { Footnote, Freshness, Words } from "@stackmatrix/core";
import { escapeTarget, escapeText } from "./escape.ts";

/** The marks of footnotes after a statement, with a space before each: side by side, code hosts would run them together. */
export function footnoteMarks(numbers: readonly number[]): string {
  return numbers.map((number) => ` [^${number}]`).join("");
}

/** A source at the foot of a page; `sourcesPage` is the way from there to the page of all sources. */
export function footnoteDefinition(footnote: Footnote, words: Words, sourcesPage: string): string {
  const kind = `[${escapeText(words.sourceKind[footnote.kind])}](${sourcesPage}#${footnote.id})`;
  return `[^${footnote.number}]: ${[sourceTitle(footnote), escapeText(footnote.publisher), sourceDate(footnote, words), kind].join(" · ")}`;
}

/** The title of a source, linked where it has an address. */
export function sourceTitle({ title, url }: Pick<Footnote, "title" | "url">): string {
  return url === undefined ? escapeText(title) : `[${escapeText(title)}](${escapeTarget(url)})`;
}

/** The date of a source's text, in words where it has none. */
export function sourceDate({ date }: Pick<Footnote, "date">, words: Words): string {
  return date === "undated" ? escapeText(words.phrase.notDated) : date;
}

/** How old the sources are, on one line; nothing where there are none. */
export function freshnessLine({ oldest, undated }: Freshness, words: Words): string {
  const { comma, oldestSource, undatedCount } = words.phrase;
  const parts = [
    ...(oldest === undefined ? [] : [oldestSource(oldest)]),
    ...(undated === 0 ? [] : [undatedCount(undated)]),
  ];
  return escapeText(parts.join(comma));
}
