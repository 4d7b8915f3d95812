import type { Dataset } from "@stackmatrix/core";
import { wordsOf } from "@stackmatrix/view";
import type * as z from "zod";
import type { badge } from "../contract/badge.ts";
import type { BadgedKind } from "../contract/kinds-with.ts";
import { badgeFacts } from "../publish/badge-facts.ts";
import { headFields } from "../publish/published-head.ts";

/** What a badge says, as shields.io asks for it. */
export type Badge = z.infer<typeof badge>;

/** Says of a service or a matrix, in the default language, how many of its answers cite a source and how old the oldest is. */
export function badgeOf(
  dataset: Dataset,
  { id, kind }: { readonly kind: BadgedKind; readonly id: string },
): Badge {
  const [locale] = dataset.locales;
  const { label, phrase } = wordsOf(dataset, locale);
  const { shortName, title } = headFields(dataset, kind, { id, locale });
  const { answers, oldest, sourced, unsourced } = badgeFacts(dataset, kind, id);
  const count = `${label.sources}${phrase.colon}${sourced}/${answers}`;
  return {
    schemaVersion: 1,
    label: shortName ?? title,
    message: oldest === undefined ? count : `${count}${phrase.comma}${phrase.oldestSource(oldest)}`,
    color: colorOf(unsourced / answers),
  };
}

/** By the share of answers that rest on nothing. */
function colorOf(share: number): string {
  if (Number.isNaN(share)) return "lightgrey";
  if (share === 0) return "brightgreen";
  if (share < 0.1) return "green";
  return share < 0.5 ? "yellow" : "orange";
}
