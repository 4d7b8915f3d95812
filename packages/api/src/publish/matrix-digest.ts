import { contentHash, kept, matrixServices, rowShown } from "@stackmatrix/core";
import type { MatrixRow } from "@stackmatrix/core/schema";
import {
  type Freshness,
  matrixView,
  type SupportState,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import { lookAtRow } from "./look-at-row.ts";
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
  const look = lookAtRow(dataset, id, shown.kind, shown.id);
  for (const state of look.states) found.states.add(state);
  found.hasRatings ||= look.hasRatings;
  found.hasVersions ||= look.hasVersions;
  page.citations.cite(...(history === "with history" ? look.allClaims : look.claims));
}
