import type { CommonView, Words } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";
import { externalIds } from "./external-ids.ts";
import { linkList } from "./link-list.ts";

/** Other names, pages, ids and tags of an entity as items of a list, and nothing of what it does not have. */
export function commonList(common: CommonView, words: Words): string {
  const { label, phrase } = words;
  const { aliases, externalIds: ids, links, tags } = common;
  const texts = (list: readonly string[]) => escapeText(list.join(phrase.comma));
  const items: readonly (readonly [string, string])[] = [
    [label.aliases, texts(aliases)],
    [label.links, linkList(links).markdown],
    [label.externalIds, externalIds(ids, words)],
    [label.tags, texts(tags)],
  ];
  return items
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `- ${escapeText(name)}${escapeText(phrase.colon)}${value}`)
    .join("\n");
}
