import type { Claim } from "../schema/citation.ts";
import { cellsIn } from "../trace/cells-in.ts";
import { kept } from "../trace/kept.ts";
import { type AnswerCount, claimsOfCell, countAnswers } from "./answer-count.ts";
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
  const row = dataset[kind].get(id);
  const services = Object.keys((row && cellsIn(kind, row)) ?? {});
  const cells = services.map((service) => claimsOfCell(dataset, { kind, id }, service));
  const dates = cells.flatMap((claims) => claims.flatMap(({ asOf }) => asOf ?? []));
  return {
    answers: countAnswers(cells),
    services,
    sources: cells.map(sourcesOf),
    dates: [...new Set(dates.filter((date) => date !== "undated"))],
  };
});

/** Most cells rest on one claim, and its list is nobody's copy. */
function sourcesOf([first, ...others]: readonly Claim[]): readonly string[] {
  const own = first?.sources ?? none;
  return others.length === 0 ? own : [...own, ...others.flatMap(({ sources }) => sources ?? none)];
}

const none: readonly string[] = [];
