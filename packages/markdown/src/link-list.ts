import type { LinkView } from "@stackmatrix/view";
import { escapeCell, escapeTarget, type Markdown } from "./escape.ts";

/** Links in a line or a cell, one after the other. */
export function linkList(links: readonly LinkView[]): Markdown {
  const items = links.map(({ name, url }) => `[${escapeCell(name)}](${escapeTarget(url)})`);
  return { markdown: items.join(" · ") };
}
