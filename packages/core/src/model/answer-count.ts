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

/** Counts the answers that these services have in these rows, or all of them; what a service says of itself is none. */
export function answerCount(
  dataset: Dataset,
  rows: Iterable<RowName> = rowsOf(dataset),
  services: readonly string[] = [...dataset.services.keys()],
): AnswerCount {
  const answers = Array.from(rows, (row) => services.map((service) => claimsIn(dataset, row, service)))
    .flat()
    .filter(({ length }) => length > 0);
  return { total: answers.length, unsourced: answers.filter(isUnsourced).length };
}

/** What a row shows, by one of these. */
type RowName = { readonly [Kind in "capability" | "tradeoff" | "trait"]?: string | undefined };

function rowsOf({ capabilities, tradeoffs, traits }: Dataset): readonly RowName[] {
  return [
    ...Array.from(capabilities.keys(), (capability) => ({ capability })),
    ...Array.from(tradeoffs.keys(), (tradeoff) => ({ tradeoff })),
    ...Array.from(traits.keys(), (trait) => ({ trait })),
  ];
}

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
