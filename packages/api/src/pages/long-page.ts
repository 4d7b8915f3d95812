import { type Contents, contentHash, type Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { ViewContext } from "@stackmatrix/view";
import { citedPage } from "../publish/cited-page.ts";
import type { PageBody } from "./page-body.ts";
import { pageEnd, pageStart } from "./page-frame.ts";

/** A page whose table may be long. */
export interface LongPage {
  readonly id: string;
  readonly locale: Locale;
  /** All sources that it cites, in the order of their numbers. */
  readonly sources: readonly string[];
  /** Its title and what stands above the table, with the head of that in the end. */
  above(page: ViewContext): PageBody;
  readonly chunks: readonly TableChunk[];
  /** What stands below the table, before the sources. */
  below?(page: ViewContext): readonly string[];
}

/** Lines of a table that are made together; at least one. */
export interface TableChunk {
  /** Says which rows they are, and all that they depend on and do not read. */
  readonly key: string;
  lines(page: ViewContext): readonly string[];
}

/** A page in Markdown in pieces; on each of them, all sources have their numbers. */
export function longPage(dataset: Dataset, page: LongPage): Contents {
  const { above, below, chunks, id, locale, sources } = page;
  const start = () => citedPage(dataset, locale, sources);
  const numbers = contentHash(sources.join(" "));
  return [
    { key: `above ${numbers} ${chunks.length > 0}`, content: () => pageStart(above(start())) },
    ...chunks.map(({ key, lines }) => ({
      key: `${key} ${numbers}`,
      content: () =>
        lines(start())
          .map((line) => `\n${line}`)
          .join(""),
    })),
    { key: `below ${numbers}`, content: () => pageEnd(start(), { id, blocks: below?.(start()) ?? [] }) },
  ];
}
