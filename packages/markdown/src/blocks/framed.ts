import type { Footnote, Freshness, Words } from "@stackmatrix/view";
import { escapeText } from "../escape.ts";
import { freshnessText, groundDefinition, renumberFootnotes, sourceLine } from "../footnotes.ts";
import type { Frame } from "./frame.ts";

/** What is to be framed. */
interface Framed {
  readonly title: string;
  /** With the marks of pages, as `[^1]`. */
  readonly body: string;
  readonly footnotes: readonly Footnote[];
  readonly freshness: Freshness;
  readonly words: Words;
}

/**
 * Puts a block's heading above it and its sources below it. Marks are raised digits that name the number in the list:
 * footnotes of Markdown would take their numbers from those of the file's owner, and links would need anchors, which
 * renderers name differently.
 */
export function framed(
  { body, footnotes, freshness, title, words }: Framed,
  { level, sources }: Frame,
): string {
  const heading = level === undefined ? "" : `${"#".repeat(level)} ${escapeText(title)}`;
  if (sources === "off") return paragraphs(heading, body.replace(/ ?(?<!\\)\[\^[\w-]+\]/g, ""));
  const { cited, text } = renumberFootnotes(body);
  const marked = text.replace(/(?<!\\)\[\^(\d+)\]/g, (_mark, number: string) => raised(number));
  if (cited.length === 0) return paragraphs(heading, marked);
  const age = freshnessText(freshness, words);
  const summary = `${words.label.sources}${age && `${words.phrase.colon}${age}`}`;
  const items = cited.map((written) => {
    const footnote = footnotes.find(({ number }) => String(number) === written);
    return footnote ? sourceLine(footnote, words) : groundDefinition(written, words);
  });
  const list = items.map((item, index) => `${index + 1}. ${item}`).join("\n");
  return sources === "open"
    ? paragraphs(heading, marked, escapeText(summary), list)
    : paragraphs(heading, marked, `<details>\n<summary>${summary}</summary>`, list, "</details>");
}

/** Parts of Markdown that are not empty, one below the other. */
function paragraphs(...parts: readonly string[]): string {
  return (
    withHeadings(parts.filter(Boolean).join("\n\n"))
      // A line that begins as a marker does would be taken for one.
      .replace(/^((?:\s*\d+\. )?[^\p{L}\p{N}`]*stackmatrix):/gimu, "$1&#58;")
  );
}

/** Linters take the stop from the end of a heading, where that is not a reference to it. */
function withHeadings(text: string): string {
  return text.replace(
    /^(#+ (?:[^\\\n]|\\.)*?)\\?([.,;:!。，；：！])$/gm,
    (heading, before: string, stop: string) =>
      /&#?\w+;$/.test(heading) ? heading : `${before}&#${stop.charCodeAt(0)};`,
  );
}

function raised(number: string): string {
  return Array.from(number, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit))).join("");
}
