import {
  assessmentOf,
  cellsIn,
  type Dataset,
  isUnsourced,
  kept,
  matrixServices,
  type RowKind,
  rowShown,
} from "@stackmatrix/core";
import type { Capability, Claim } from "@stackmatrix/core/schema";
import type { BadgedKind } from "../contract/kinds-with.ts";
import { matrixChunks } from "./matrix-chunks.ts";

/** How well the answers of a service or a matrix are sourced. */
export interface BadgeFacts {
  readonly answers: number;
  readonly sourced: number;
  readonly unsourced: number;
  /** The oldest date among all sources, or day on which one was seen. */
  readonly oldest: string | undefined;
}

/** Looks through the answers of a service, or of all that a matrix compares: what nobody has looked for or found is none. */
export const badgeFacts = kept((dataset, kind: BadgedKind, id: string): BadgeFacts => {
  if (kind === "services") return factsOf(dataset, serviceClaims(dataset, id));
  const rows = matrixChunks(dataset, id).flatMap((chunk) => chunk.rows);
  return rows.reduce(
    (sum: BadgeFacts, row) => {
      const shown = rowShown(row);
      if (shown === undefined) return sum;
      const facts = rowFacts(dataset, id, shown.kind, shown.id);
      const [oldest] = [sum.oldest ?? "", facts.oldest ?? ""].filter((date) => date !== "").sort();
      return {
        answers: sum.answers + facts.answers,
        sourced: sum.sourced + facts.sourced,
        unsourced: sum.unsourced + facts.unsourced,
        oldest,
      };
    },
    factsOf(dataset, []),
  );
});

/** The same of a row of a matrix. */
const rowFacts = kept((dataset, id: string, kind: RowKind, rowId: string) =>
  factsOf(dataset, matrixClaims(dataset, id, kind, rowId)),
);

function factsOf(dataset: Dataset, all: Iterable<readonly Claim[]>): BadgeFacts {
  const facts = { answers: 0, sourced: 0, unsourced: 0, oldest: undefined as string | undefined };
  for (const claims of all) {
    facts.answers += 1;
    if (isUnsourced(claims)) facts.unsourced += 1;
    const isSourced = claims.some(({ sources = [] }) => sources.length > 0);
    if (!isSourced) continue;
    facts.sourced += 1;
    const oldest = oldestOf(dataset, claims);
    if (oldest !== undefined && (facts.oldest === undefined || oldest < facts.oldest)) facts.oldest = oldest;
  }
  return facts;
}

function oldestOf({ sources }: Dataset, claims: readonly Claim[]): string | undefined {
  let oldest: string | undefined;
  const take = (date: string | undefined) => {
    if (date !== undefined && date !== "undated" && (oldest === undefined || date < oldest)) oldest = date;
  };
  for (const claim of claims) {
    take(claim.asOf);
    for (const id of claim.sources ?? []) take(sources.get(id)?.date);
  }
  const [first] = claims;
  const [carrying] = claims.flatMap((claim) => claim.sources ?? []);
  const isUndated = first?.asOf === undefined || first.asOf === "undated";
  return oldest ?? (isUndated && carrying !== undefined ? sources.get(carrying)?.seenOn : undefined);
}

function* serviceClaims(dataset: Dataset, service: string): Iterable<readonly Claim[]> {
  const { capabilities, tradeoffs, traits } = dataset;
  for (const capability of capabilities.values()) yield* answerIn(capability, service);
  for (const { ratings } of tradeoffs.values()) yield* cellIn(ratings, service);
  for (const { values } of traits.values()) yield* cellIn(values, service);
}

function* matrixClaims(
  dataset: Dataset,
  id: string,
  kind: RowKind,
  rowId: string,
): Iterable<readonly Claim[]> {
  const matrix = dataset.matrices.get(id);
  const services = matrix === undefined ? [] : matrixServices(dataset, matrix);
  if (kind === "capabilities") {
    const row = dataset.capabilities.get(rowId);
    if (row) for (const service of services) yield* answerIn(row, service.id);
    return;
  }
  const row = dataset[kind].get(rowId);
  const cells = (row && cellsIn(kind, row)) ?? {};
  for (const service of services) yield* cellIn(cells as Readonly<Record<string, Claim>>, service.id);
}

function* answerIn(capability: Capability, service: string): Iterable<readonly Claim[]> {
  const answer = assessmentOf(capability, service);
  if (answer !== undefined && answer.support !== "unknown") yield answer.claims;
}

function* cellIn(cells: Readonly<Record<string, Claim>>, service: string): Iterable<readonly Claim[]> {
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  if (cell !== undefined) yield [cell];
}
