import type { Claim } from "../schema/citation.ts";
import { cellsIn } from "../trace/cells-in.ts";
import { kept } from "../trace/kept.ts";
import { type AnswerCount, countAnswers } from "./answer-count.ts";
import { answerOf } from "./assessment-of.ts";
import type { Dataset } from "./dataset.ts";
import { type RowKind, rowKinds } from "./row-shown.ts";

/** What the cells of a row rest on, put together: whoever asks for all rows needs no more, and there may be tens of thousands. */
export interface RowClaims {
  readonly answers: AnswerCount;
  /** The services that have cells, and in the same order the ids of the sources that each of these cites. */
  readonly services: readonly string[];
  readonly sources: readonly (readonly string[])[];
  /** The dates that cells give of themselves, each once. */
  readonly dates: readonly string[];
}

/** What the cells of each row of the data rest on. */
export function* claimsOfRows(dataset: Dataset): Generator<RowClaims, undefined> {
  for (const kind of rowKinds) for (const id of dataset[kind].keys()) yield claimsOfRow(dataset, kind, id);
}

const claimsOfRow = kept((dataset, kind: RowKind, id: string): RowClaims => {
  const cells = cellsOf(dataset, kind, id);
  const dates = cells.flatMap(({ claims }) => claims.flatMap(({ asOf }) => asOf ?? []));
  return {
    answers: countAnswers(cells.map(({ claims }) => claims)),
    services: cells.map(({ service }) => service),
    sources: cells.map(({ claims }) => sourcesOf(claims)),
    dates: [...new Set(dates.filter((date) => date !== "undated"))],
  };
});

interface CellClaims {
  readonly service: string;
  readonly claims: readonly Claim[];
}

function cellsOf(dataset: Dataset, kind: RowKind, id: string): readonly CellClaims[] {
  if (kind === "capabilities") {
    const row = dataset.capabilities.get(id);
    const services = Object.keys(row?.assessments ?? {});
    return services.map((service) => ({ service, claims: (row && answerOf(row, service)?.claims) ?? [] }));
  }
  const row = dataset[kind].get(id);
  const cells = Object.entries((row && cellsIn(kind, row)) ?? {});
  return cells.map(([service, cell]) => ({ service, claims: [cell as Claim] }));
}

/** Most cells rest on one claim, and its list is nobody's copy. */
function sourcesOf([first, ...others]: readonly Claim[]): readonly string[] {
  const own = first?.sources ?? none;
  return others.length === 0 ? own : [...own, ...others.flatMap(({ sources }) => sources ?? none)];
}

const none: readonly string[] = [];

/** How many answers the rows have together. */
export function sumOfAnswers(rows: Iterable<{ readonly answers: AnswerCount }>): AnswerCount {
  let [total, unsourced] = [0, 0];
  for (const { answers } of rows) {
    total += answers.total;
    unsourced += answers.unsourced;
  }
  return { total, unsourced };
}
