import { dayInWords, type Footnote, type ViewContext } from "@stackmatrix/view";
import { attributionOf } from "../publish/attribution.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import type { PageBody } from "./page-body.ts";

/** How a page begins: its title and the blocks under it. */
export function pageStart({ blocks, title }: PageBody): string {
  return joined([`# ${escapeMarkdown(title)}`, ...blocks]);
}

/** How a page ends: its last blocks, its sources, to whom it is owed, and the document that says the same. */
export function pageEnd(
  page: ViewContext,
  { blocks = [], id }: { readonly blocks?: readonly string[]; readonly id: string },
): string {
  const attribution = attributionOf(page.dataset, page.locale);
  const last = [attribution && escapeMarkdown(attribution), markdownLink("JSON", `${id}.json`)];
  return `\n\n${joined([...blocks, ...sourcesBlocks(page), last.filter(Boolean).join(" · ")])}\n`;
}

function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

function sourcesBlocks(page: ViewContext): readonly string[] {
  const sources = page.citations.footnotes();
  if (sources.length === 0) return [];
  const lines = sources.map((source) => `${source.number}. ${sourceLine(source, page)}`);
  return [`## ${escapeMarkdown(page.words.label.sources)}`, lines.join("\n")];
}

function sourceLine(source: Footnote, { words }: ViewContext): string {
  const { publisher, title, url } = source;
  const name = url === undefined ? escapeMarkdown(title) : markdownLink(title, url);
  const beside = [publisher, dayInWords(source, words)].filter((part) => part !== undefined);
  return [name, ...beside.map(escapeMarkdown)].join(" · ");
}
