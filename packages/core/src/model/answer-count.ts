import type { Claim } from "../schema/citation.ts";
import { assessmentOf } from "./assessment-of.ts";
import type { Dataset } from "./dataset.ts";
import { isUnsourced } from "./is-unsourced.ts";

/** How many answers there are, and how many of them name nothing that they rest on. */
export interface AnswerCount {
  /** Cells that nobody has filled and what is unknown are no answers. */
  readonly total: number;
  readonly unsourced: number;
}

/** Counts answers by what each of them rests on. */
export function countAnswers(all: Iterable<readonly Claim[]>): AnswerCount {
  let total = 0;
  let unsourced = 0;
  for (const claims of all) {
    if (claims.length > 0) total += 1;
    if (isUnsourced(claims)) unsourced += 1;
  }
  return { total, unsourced };
}

/** Counts the answers that these services have in these rows; what a service says of itself is none. */
export function answerCount(
  dataset: Dataset,
  rows: Iterable<RowName>,
  services: readonly string[],
): AnswerCount {
  return countAnswers(
    Array.from(rows, (row) => services.map((service) => claimsIn(dataset, row, service))).flat(),
  );
}

/** What a row shows, by one of these. */
type RowName = { readonly [Kind in "capability" | "tradeoff" | "trait"]?: string | undefined };

function claimsIn(
  { capabilities, tradeoffs, traits }: Dataset,
  row: RowName,
  service: string,
): readonly Claim[] {
  const capability = row.capability && capabilities.get(row.capability);
  if (capability) return assessmentOf(capability, service)?.claims ?? [];
  const { ratings } = (row.tradeoff && tradeoffs.get(row.tradeoff)) || {};
  const { values } = (row.trait && traits.get(row.trait)) || {};
  const cells: Readonly<Record<string, Claim>> = ratings ?? values ?? {};
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  return cell ? [cell] : [];
}
