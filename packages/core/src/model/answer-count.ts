import type { Claim } from "../schema/citation.ts";
import { kept } from "../trace/kept.ts";
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
  const asked = services.join(" ");
  let [total, unsourced] = [0, 0];
  for (const { capability, trait, tradeoff } of rows) {
    const count = countIn(dataset, asked, capability ?? "", tradeoff ?? "", trait ?? "");
    total += count.total;
    unsourced += count.unsourced;
  }
  return { total, unsourced };
}

/** What a row shows, by one of these. */
type RowName = { readonly [Kind in "capability" | "tradeoff" | "trait"]?: string | undefined };

const countIn = kept((dataset, services: string, ...row: readonly [string, string, string]) =>
  countAnswers(services.split(" ").map((service) => claimsIn(dataset, row, service))),
);

function claimsIn(
  { capabilities, tradeoffs, traits }: Dataset,
  [capability, tradeoff, trait]: readonly [capability: string, tradeoff: string, trait: string],
  service: string,
): readonly Claim[] {
  const answered = capability === "" ? undefined : capabilities.get(capability);
  if (answered) return assessmentOf(answered, service)?.claims ?? [];
  const { ratings } = (tradeoff !== "" && tradeoffs.get(tradeoff)) || {};
  const { values } = (trait !== "" && traits.get(trait)) || {};
  const cells: Readonly<Record<string, Claim>> = ratings ?? values ?? {};
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  return cell ? [cell] : [];
}
