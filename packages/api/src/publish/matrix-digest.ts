import {
  assessmentOf,
  cellsIn,
  contentHash,
  type Identified,
  kept,
  matrixServices,
  type RowKind,
  rowShown,
} from "@stackmatrix/core";
import type { Capability, Claim, Entity, MatrixRow } from "@stackmatrix/core/schema";
import {
  type Freshness,
  matrixView,
  type SupportState,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import { matrixChunks } from "./matrix-chunks.ts";

/** What is said of a matrix as a whole, found without making its cells. */
export interface MatrixDigest {
  /** The sources that it cites, in the order of their numbers. */
  readonly sources: readonly string[];
  /** The same in short, to compare. */
  readonly sourcesKey: string;
  readonly states: ReadonlySet<SupportState>;
  readonly hasRatings: boolean;
  /** Whether a version stands beside a sign. */
  readonly hasVersions: boolean;
  readonly freshness: Freshness;
}

/** Looks through the rows of a matrix, with what held before or without. */
export const matrixDigest = kept((dataset, id: string, history: History) => {
  const page = startPage(dataset, dataset.locales[0]);
  const found: Found = { states: new Set(), hasRatings: false, hasVersions: false };
  const rows = matrixChunks(dataset, id).flatMap((chunk) => chunk.rows);
  for (const row of rows) lookAt(row, { page, found, id, history });
  const articles = new Set(rows.flatMap((row) => row.published?.source ?? []));
  for (const article of articles) page.citations.cite({ sources: [article] });
  const sources = page.citations.footnotes().map((source) => source.id);
  const digest: MatrixDigest = {
    ...found,
    sources,
    sourcesKey: contentHash(sources.join(" ")),
    freshness: page.citations.freshness(),
  };
  return digest;
});

type History = "with history" | "without history";

/** What the cells of some rows are. */
interface Found {
  readonly states: Set<SupportState>;
  hasRatings: boolean;
  /** Whether a version stands beside a sign. */
  hasVersions: boolean;
}

interface LookContext {
  readonly page: ViewContext;
  readonly found: Found;
  readonly id: string;
  readonly history: History;
}

/** Cites in the order in which the view of the row does. */
function lookAt(row: MatrixRow, { found, history, id, page }: LookContext): void {
  const { dataset } = page;
  const matrix = dataset.matrices.get(id);
  if (matrix === undefined) return;
  const shown = rowShown(row);
  if (shown === undefined) {
    const services = matrixServices(dataset, matrix);
    matrixView(page, matrix, { sections: [{ rows: [row] }], services });
    return;
  }
  const look = lookOf(dataset, id, history, shown.kind, shown.id);
  for (const state of look.states) found.states.add(state);
  found.hasRatings ||= look.hasRatings;
  found.hasVersions ||= look.hasVersions;
  page.citations.cite(...look.claims);
}

/** What the cells of a row are in a matrix, and what they rest on, in order; what says the same of that stands there once. */
const lookOf = kept((dataset, id: string, history: History, kind: RowKind, rowId: string) => {
  const matrix = dataset.matrices.get(id);
  const services = matrix === undefined ? [] : matrixServices(dataset, matrix);
  const look: Found & { readonly claims: readonly Claim[] } =
    kind === "capabilities"
      ? lookAtAnswers(dataset.capabilities.get(rowId), services, history)
      : lookAtCells(kind, dataset[kind].get(rowId), services);
  const claims = new Map(look.claims.map((claim) => [`${claim.asOf} ${claim.sources?.join(" ")}`, claim]));
  return { ...look, claims: [...claims.values()] };
});

type Services = readonly Pick<Identified<Entity<"services">>, "id">[];

function lookAtAnswers(capability: Capability | undefined, services: Services, history: History) {
  const claims: Claim[] = [];
  const states = new Set<SupportState>();
  let hasVersions = false;
  for (const { id } of services) {
    const answer = capability && assessmentOf(capability, id);
    states.add(answer?.support ?? "unassessed");
    if (answer === undefined) continue;
    claims.push(...answer.claims);
    if (answer.since !== undefined || answer.until !== undefined) hasVersions = true;
    if (history === "with history") claims.push(...(answer.history ?? []));
  }
  return { claims, states, hasVersions, hasRatings: false };
}

function lookAtCells(
  kind: "tradeoffs" | "traits",
  row: Entity<"tradeoffs"> | Entity<"traits"> | undefined,
  services: Services,
) {
  const cells = ((row && cellsIn(kind, row)) ?? {}) as Readonly<Record<string, Claim>>;
  const claims: Claim[] = [];
  const states = new Set<SupportState>();
  for (const { id } of services) {
    const cell = Object.hasOwn(cells, id) ? cells[id] : undefined;
    if (cell === undefined) states.add("unassessed");
    else claims.push(cell);
  }
  return { claims, states, hasVersions: false, hasRatings: kind === "tradeoffs" && row !== undefined };
}
