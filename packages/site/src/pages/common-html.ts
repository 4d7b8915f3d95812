import type { CommonView } from "@stackmatrix/view";
import { type Content, type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import { factList } from "./fact-list.ts";
import type { SitePage } from "./site-page.ts";

/** Other names, pages, ids and tags of an entity, and nothing of what it does not have. */
export function commonHtml(page: SitePage, common: CommonView): Html {
  return factList(commonFacts(page, common));
}

/** The same as facts, to stand among others. */
export function commonFacts(
  { words: { label, phrase } }: SitePage,
  { aliases, externalIds, links, tags }: CommonView,
): readonly (readonly [string, Content])[] {
  const ids = externalIds.map(
    ({ ids: list, name }) => html`${name}${phrase.colon}<code>${list.join(phrase.comma)}</code>`,
  );
  const pages = links.map(({ name, url }) => linkOut(url, name));
  return [
    [label.aliases, aliases.join(phrase.comma)],
    [label.links, links.length > 0 && joined(pages, " · ")],
    [label.externalIds, externalIds.length > 0 && joined(ids, phrase.semicolon)],
    [label.tags, tags.join(phrase.comma)],
  ];
}
