import { assessmentOf, contentHash, type Dataset, kept, matrixServices } from "@stackmatrix/core";
import type { Claim, MatrixRow } from "@stackmatrix/core/schema";
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
export const matrixDigest = kept((dataset, id: string, history: "with history" | "without history") => {
  const page = startPage(dataset, dataset.locales[0]);
  const found: Found = { page, states: new Set(), hasRatings: false, hasVersions: false };
  const rows = matrixChunks(dataset, id).flatMap((chunk) => chunk.rows);
  for (const row of rows) lookAt(row, { dataset, found, id, hasHistory: history === "with history" });
  const articles = new Set(rows.flatMap((row) => row.published?.source ?? []));
  for (const article of articles) page.citations.cite({ sources: [article] });
  const sources = page.citations.footnotes().map((source) => source.id);
  const { hasRatings, hasVersions, states } = found;
  const digest: MatrixDigest = {
    sources,
    sourcesKey: contentHash(sources.join(" ")),
    states,
    hasRatings,
    hasVersions,
    freshness: page.citations.freshness(),
  };
  return digest;
});

interface Found {
  readonly page: ViewContext;
  readonly states: Set<SupportState>;
  hasRatings: boolean;
  hasVersions: boolean;
}

interface LookContext {
  readonly dataset: Dataset;
  readonly found: Found;
  readonly id: string;
  readonly hasHistory: boolean;
}

/** Cites in the order in which the view of the row does. */
function lookAt(row: MatrixRow, { dataset, found, hasHistory, id }: LookContext): void {
  const matrix = dataset.matrices.get(id);
  if (matrix === undefined) return;
  const services = matrixServices(dataset, matrix);
  const { cite } = found.page.citations;
  const capability = row.capability && dataset.capabilities.get(row.capability);
  if (capability) {
    for (const service of services) {
      const answer = assessmentOf(capability, service.id);
      found.states.add(answer?.support ?? "unassessed");
      if (answer === undefined) continue;
      cite(...answer.claims);
      if (answer.since !== undefined || answer.until !== undefined) found.hasVersions = true;
      for (const former of hasHistory ? (answer.history ?? []) : []) cite(former);
    }
    return;
  }
  if (row.attribute !== undefined) {
    matrixView(found.page, matrix, { sections: [{ rows: [row] }], services });
    return;
  }
  const tradeoff = row.tradeoff === undefined ? undefined : dataset.tradeoffs.get(row.tradeoff);
  if (tradeoff) found.hasRatings = true;
  const trait = row.trait === undefined ? undefined : dataset.traits.get(row.trait);
  const cells: Readonly<Record<string, Claim>> = tradeoff?.ratings ?? trait?.values ?? {};
  for (const service of services) {
    const cell = Object.hasOwn(cells, service.id) ? cells[service.id] : undefined;
    if (cell === undefined) found.states.add("unassessed");
    else cite(cell);
  }
}
