import {
  type AnswerCount,
  answerOf,
  cellsIn,
  countAnswers,
  type Dataset,
  kept,
  matrixServices,
  type RowKind,
} from "@stackmatrix/core";
import type { Claim, FormerAssessment } from "@stackmatrix/core/schema";
import type { SupportState } from "@stackmatrix/view";
import { type AnswerFacts, factsOf } from "./answer-facts.ts";

/** What a row of a matrix says, as far as it is said of the matrix as a whole; one look serves all who say something of it. */
export interface RowLook {
  readonly states: ReadonlySet<SupportState>;
  readonly hasRatings: boolean;
  /** Whether a version stands beside a sign. */
  readonly hasVersions: boolean;
  /** What its cells rest on, in order; of those that say the same of that, one. */
  readonly claims: readonly Claim[];
  /** The same with what held before. */
  readonly allClaims: readonly Claim[];
  readonly answers: AnswerCount;
  readonly facts: AnswerFacts;
}

/** Looks through the cells of a row for the services that a matrix compares. */
export const lookAtRow = kept((dataset, matrixId: string, kind: RowKind, id: string): RowLook => {
  const matrix = dataset.matrices.get(matrixId);
  const services = matrix === undefined ? [] : matrixServices(dataset, matrix);
  const cells = services.map((service) => cellOf(dataset, kind, id, service));
  const claims = distinct(cells.flatMap((cell) => cell.claims));
  const hasFormer = cells.some(({ history }) => history.length > 0);
  return {
    states: new Set(cells.flatMap(({ state }) => state ?? [])),
    hasRatings: kind === "tradeoffs" && dataset.tradeoffs.has(id),
    hasVersions: cells.some((cell) => cell.hasVersion),
    claims,
    allClaims: hasFormer ? distinct(cells.flatMap((cell) => [...cell.claims, ...cell.history])) : claims,
    answers: countAnswers(cells.map((cell) => cell.claims)),
    facts: factsOf(
      dataset,
      cells.flatMap((cell) => (cell.isAnswer ? [cell.claims] : [])),
    ),
  };
});

/** What says the same of what it rests on stands there once. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  return [...new Map(claims.map((claim) => [`${claim.asOf} ${claim.sources?.join(" ")}`, claim])).values()];
}

interface CellLook {
  /** Of a capability, and of what nobody has filled. */
  readonly state: SupportState | undefined;
  readonly claims: readonly Claim[];
  /** What held before. */
  readonly history: readonly FormerAssessment[];
  readonly hasVersion: boolean;
  /** What nobody has looked for or found is none. */
  readonly isAnswer: boolean;
}

const empty: CellLook = {
  state: "unassessed",
  claims: [],
  history: [],
  hasVersion: false,
  isAnswer: false,
};

function cellOf(
  dataset: Dataset,
  kind: RowKind,
  id: string,
  { id: service }: { readonly id: string },
): CellLook {
  if (kind !== "capabilities") {
    const row = dataset[kind].get(id);
    const cells = ((row && cellsIn(kind, row)) ?? {}) as Readonly<Record<string, Claim>>;
    const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
    return cell === undefined ? empty : { ...empty, state: undefined, claims: [cell], isAnswer: true };
  }
  const row = dataset.capabilities.get(id);
  const found = row && answerOf(row, service);
  if (found === undefined) return empty;
  const { history = [], since, support, until } = found.answer;
  return {
    state: support,
    claims: found.claims,
    history,
    hasVersion: since !== undefined || until !== undefined,
    isAnswer: support !== "unknown",
  };
}
