import type { Dataset } from "@stackmatrix/core";
import { type Cell, compare } from "@stackmatrix/query";
import { wordsOf } from "@stackmatrix/view";
import type * as z from "zod";
import type { badge } from "../contract/badge.ts";
import type { BadgedKind } from "../contract/kinds-with.ts";
import type { PublishedData } from "../publish/publish-data.ts";

/** What a badge says, as shields.io asks for it. */
export type Badge = z.infer<typeof badge>;

/** Says of a service or a matrix, in the default language, how many of its answers cite a source and how old the oldest is. */
export function badgeOf(
  dataset: Dataset,
  data: PublishedData,
  { id, kind }: { readonly kind: BadgedKind; readonly id: string },
): Badge {
  const [locale] = dataset.locales;
  const { label, phrase } = wordsOf(dataset, locale);
  const { shortName, title } = Object(data[kind][id]);
  const answers = cellsOf(data, kind, id).filter(isAnswer);
  const sourced = answers.filter(({ sources }) => sources.length > 0);
  const [oldest] = sourced.flatMap((one) => one.oldest ?? one.seenOn ?? []).sort();
  const count = `${label.sources}${phrase.colon}${sourced.length}/${answers.length}`;
  return {
    schemaVersion: 1,
    label: (shortName ?? title)[locale],
    message: oldest === undefined ? count : `${count}${phrase.comma}${phrase.oldestSource(oldest)}`,
    color: colorOf(answers),
  };
}

function cellsOf(data: PublishedData, kind: BadgedKind, id: string): readonly Cell[] {
  const { rows } = kind === "services" ? compare(data, [id]) : compare(data, undefined, { matrix: id });
  return rows.flatMap(({ cells }) => cells);
}

/** What nobody has looked for or found is no answer, and what a service says of itself is none. */
function isAnswer({ answer, kind }: Cell): boolean {
  return kind !== "attribute" && answer !== "unassessed" && answer !== "unknown";
}

/** By the share of answers that rest on nothing. */
function colorOf(answers: readonly Cell[]): string {
  const share = answers.filter(({ unsourced }) => unsourced).length / answers.length;
  if (Number.isNaN(share)) return "lightgrey";
  if (share === 0) return "brightgreen";
  if (share < 0.1) return "green";
  return share < 0.5 ? "yellow" : "orange";
}
