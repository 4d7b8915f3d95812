import type { Dataset } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import type { PageLink } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** A page that leads to many others, or holds many things. */
export interface SiteSection extends PageLink {
  /** How many things it leads to or holds; nothing where that says nothing. */
  readonly count?: number | undefined;
}

/** What a site leads to from every page: first what compares and decides, then what explains. */
export function siteSections(page: Pick<SitePage, "dataset" | "words">): {
  readonly main: readonly SiteSection[];
  readonly more: readonly SiteSection[];
} {
  const { dataset, words } = page;
  const rows = rowCount(dataset);
  const section = (kind: Extract<Kind, keyof typeof words.label>, path = `${kind}.html`) =>
    dataset[kind].size > 0 ? [{ title: words.label[kind], path, count: dataset[kind].size }] : [];
  return {
    main: [
      ...section("matrices"),
      ...section("services"),
      ...(rows > 0 ? [{ title: words.site.rows, path: "rows.html", count: rows }] : []),
      ...section("guides"),
    ],
    more: [
      ...section("layers"),
      ...section("misconceptions"),
      ...section("questions"),
      ...section("diagrams"),
      ...section("analogies"),
      ...section("paths"),
      ...section("terms"),
      ...section("glossary"),
      ...section("sources"),
      ...section("sheets"),
      { title: words.site.downloads, path: "downloads.html" },
      { title: words.site.everything, path: "search.html" },
    ],
  };
}

function rowCount({ capabilities, tradeoffs, traits }: Dataset): number {
  return capabilities.size + tradeoffs.size + traits.size;
}
