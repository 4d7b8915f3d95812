import type { Freshness, Words } from "@stackmatrix/view";

/** How old sources are, in words; empty where there are none. */
export function freshnessText({ oldest, undated }: Freshness, { phrase }: Words): string {
  const parts = [
    ...(oldest === undefined ? [] : [phrase.oldestSource(oldest)]),
    ...(undated === 0 ? [] : [phrase.undatedCount(undated)]),
  ];
  return parts.join(phrase.comma);
}
