import type { ViewContext } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";
import type { Part } from "./pages/parts.ts";

/** Which part of a page this is. */
export interface PagePart {
  /** From 0. */
  readonly index: number;
  readonly parts: readonly Part[];
  /** What a unit is called, by its place among all. */
  nameOf(page: ViewContext, unit: number): string | undefined;
}

/** Says which part of how many a page is, and leads to the one before and the one after. */
export function partLine({ index, parts }: PagePart, { words: { label, phrase } }: ViewContext): string {
  const link = (name: string, part: Part | undefined) => part && `[${escapeText(name)}](${fileOf(part)})`;
  return [
    escapeText(phrase.partOf(index + 1, parts.length)),
    link(label.previous, parts[index - 1]),
    link(label.next, parts[index + 1]),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Leads from the first part to all others, each with the first and the last of what stands on it. */
export function partList({ index, nameOf, parts }: PagePart, page: ViewContext): string {
  if (index > 0) return "";
  const { phrase } = page.words;
  const items = parts.map((part, place) => {
    const title = escapeText(phrase.partOf(place + 1, parts.length));
    const units = part.to > part.from ? [part.from, part.to - 1] : [];
    const ends = new Set(units.map((unit) => nameOf(page, unit)));
    const names = [...ends].flatMap((name) => (name === undefined ? [] : escapeText(name))).join(" … ");
    const link = place === 0 ? `**${title}**` : `[${title}](${fileOf(part)})`;
    return `- ${link}${names === "" ? "" : `${phrase.colon}${names}`}`;
  });
  return items.join("\n");
}

function fileOf({ path }: Part): string {
  return path.replace(/^.*\//, "");
}
