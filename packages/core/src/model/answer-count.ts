import type { Claim } from "../schema/citation.ts";
import { cellsIn } from "../trace/cells-in.ts";
import { kept } from "../trace/kept.ts";
import { answerOf } from "./assessment-of.ts";
import type { Dataset } from "./dataset.ts";
import { isUnsourced } from "./is-unsourced.ts";
import { type RowKind, type RowName, rowShown } from "./row-shown.ts";

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
  const shown = [...rows].flatMap((row) => rowShown(row) ?? []);
  return sumOfAnswers(shown.map(({ id, kind }) => ({ answers: countIn(dataset, asked, kind, id) })));
}

/** How many answers the rows have together. */
export function sumOfAnswers(rows: Iterable<{ readonly answers: AnswerCount }>): AnswerCount {
  let [total, unsourced] = [0, 0];
  for (const { answers } of rows) {
    total += answers.total;
    unsourced += answers.unsourced;
  }
  return { total, unsourced };
}

const countIn = kept((dataset, services: string, kind: RowKind, id: string) =>
  countAnswers(services.split(" ").map((service) => claimsOfCell(dataset, { kind, id }, service))),
);

/** What a cell of a row rests on; nothing where there is none, or it is unknown. */
export function claimsOfCell(
  dataset: Dataset,
  { id, kind }: { readonly kind: RowKind; readonly id: string },
  service: string,
): readonly Claim[] {
  if (kind === "capabilities") {
    const capability = dataset.capabilities.get(id);
    return (capability && answerOf(capability, service)?.claims) ?? [];
  }
  const row = dataset[kind].get(id);
  const cells = (row && cellsIn(kind, row)) ?? {};
  return Object.hasOwn(cells, service) ? [cells[service] as Claim] : [];
}
