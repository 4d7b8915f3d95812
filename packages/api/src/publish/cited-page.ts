import type { Dataset } from "@stackmatrix/core";
import type { Claim, Locale } from "@stackmatrix/core/schema";
import { startPage, type ViewContext } from "@stackmatrix/view";

/** Starts a page on which these sources have been cited before, so that a part of it numbers them as the whole does. */
export function citedPage(dataset: Dataset, locale: Locale, sources: readonly string[]): ViewContext {
  const page = startPage(dataset, locale);
  // They are ids, which were taken of claims and lost their brand on the way.
  for (const id of sources as NonNullable<Claim["sources"]>) page.citations.cite({ sources: [id] });
  return page;
}
