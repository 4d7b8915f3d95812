import { answerCount, type Dataset, type Identified, matrixServices, writtenText } from "@stackmatrix/core";
import type { Entity, Locale, MatrixRow } from "@stackmatrix/core/schema";
import { type ComparedRow, compare, type RowId } from "@stackmatrix/query";
import {
  type CellView,
  matrixView,
  type RowView,
  type ServiceLabel,
  type SupportState,
  startPage,
} from "@stackmatrix/view";
import type * as z from "zod";
import type { matrixView as contract, viewCell } from "../contract/matrix-view.ts";
import { citedPage } from "./cited-page.ts";
import { comparableData } from "./comparable-data.ts";
import { type MatrixChunk, matrixChunks } from "./matrix-chunks.ts";
import { matrixDigest } from "./matrix-digest.ts";
import { publishDate } from "./publish-date.ts";

type PublishedView = z.infer<typeof contract>;
type Correction = NonNullable<NonNullable<RowView["published"]>["correction"]>;

/** Rows of a matrix in one language, of which matrix, and the sources that it cites in the order of their numbers. */
export interface ViewRows {
  readonly matrix: Identified<Entity<"matrices">>;
  readonly chunk: Pick<MatrixChunk, "heading" | "rows">;
  readonly locale: Locale;
  readonly sources: readonly string[];
}

/** Rows of a matrix as its view has them, with where their answers differ. */
export function publishViewRows(dataset: Dataset, view: ViewRows): PublishedView["rows"] {
  const { chunk, locale, matrix, sources } = view;
  const page = citedPage(dataset, locale, sources);
  const services = matrixServices(dataset, matrix);
  const { columns, rows, sections } = matrixView(page, matrix, { sections: [chunk], services });
  const ids = services.map(({ id }) => id);
  const compared = compare(comparableData(dataset, { rows: chunk.rows, locale }), ids, {
    rows: chunk.rows.map(referenceOf),
    locale,
  });
  const heading = sections[0]?.heading;
  return rows.map((row, index) => publishRow(row, { columns, compared: compared.rows[index], heading }));
}

function referenceOf({ attribute = "kind", capability, trait, tradeoff }: MatrixRow): RowId {
  if (capability) return `capabilities/${capability}`;
  if (tradeoff) return `tradeoffs/${tradeoff}`;
  return trait ? `traits/${trait}` : `attributes/${attribute}`;
}

type Head = "id" | "locale" | "title" | "summary" | "columns";

/** What a matrix is called in one language, and which services it compares. */
export function publishViewHead(
  dataset: Dataset,
  { locale, matrix }: Pick<ViewRows, "locale" | "matrix">,
): Pick<PublishedView, Head> {
  const { columns, id, summary, title } = matrixView(startPage(dataset, locale), matrix, { sections: [] });
  return { id, locale, title, summary: summary && writtenText(summary), columns: [...columns] };
}

/** What is said of all rows of a matrix together, in one language. */
export function publishViewRest(
  dataset: Dataset,
  { locale, matrix }: Pick<ViewRows, "locale" | "matrix">,
): Omit<PublishedView, "rows" | Head> {
  const digest = matrixDigest(dataset, matrix.id, "with history");
  const page = citedPage(dataset, locale, digest.sources);
  const rows = matrixChunks(dataset, matrix.id).flatMap((chunk) => chunk.rows);
  const services = matrixServices(dataset, matrix);
  // Its cells are made elsewhere; what else its rows say is said without services.
  const sections =
    rows.length > 0 ? [{ rows: rows.filter(({ published, tradeoff }) => published || tradeoff) }] : [];
  const view = matrixView(page, matrix, { sections, services: [] });
  const { hasVersions, states } = digest;
  const { phrase, support } = page.words;
  const answers = answerCount(
    dataset,
    rows,
    services.map(({ id }) => id),
  );
  return {
    transpose: view.transpose,
    legend: (Object.keys(support) as SupportState[]).flatMap((state) =>
      states.has(state) ? [{ support: state, word: support[state] }] : [],
    ),
    ...{ hasRatings: digest.hasRatings, hasVersions },
    ...(view.ratingScale && { ratingScale: publishScale(view.ratingScale) }),
    answers: {
      ...answers,
      sentence: answers.unsourced > 0 ? phrase.unsourcedCount(answers.unsourced, answers.total) : undefined,
    },
    articles: view.articles.map((article) => ({ ...article, footnotes: [...article.footnotes] })),
    footnotes: page.citations.footnotes().map((note) => ({ ...note, date: publishDate(note.date) })),
    freshness: digest.freshness,
  };
}

interface RowContext {
  readonly columns: readonly ServiceLabel[];
  readonly compared: ComparedRow | undefined;
  readonly heading: string | undefined;
}

function publishRow(row: RowView, { columns, compared, heading }: RowContext): PublishedView["rows"][number] {
  const published = row.published && {
    label: row.published.label,
    labelGloss: row.published.labelGloss,
    cells: columns.flatMap(({ id }, index) => {
      const cell = row.published?.cells[index];
      return cell ? [{ service: id, ...cell }] : [];
    }),
    correction: row.published.correction && publishCorrection(row.published.correction),
  };
  const { scale, ...rest } = row;
  return {
    ...rest,
    heading,
    ...(scale && { scale: publishScale(scale) }),
    differs: compared?.differs ?? false,
    by: [...(compared?.by ?? [])],
    cells: row.cells.map((cell, index) => ({
      service: columns[index]?.id ?? "",
      differs: compared?.cells[index]?.differs ?? false,
      ...publishCell(cell),
    })),
    published,
  };
}

function publishScale([low, high]: readonly [string, string]) {
  return { low, high };
}

function publishCorrection({ claim, right, ...rest }: Correction) {
  return { ...rest, claim: writtenText(claim), right: writtenText(right) };
}

type PublishedCell = Omit<z.infer<typeof viewCell>, "service" | "differs">;

function publishCell({ isUnsourced: unsourced, undated, ...cell }: CellView): PublishedCell {
  const common = {
    linked: [],
    links: [],
    history: [],
    note: cell.note && writtenText(cell.note),
    footnotes: [...cell.footnotes],
    asOf: publishDate(cell.asOf),
    undated: undated || undefined,
    ...(unsourced && { unsourced }),
  };
  switch (cell.kind) {
    case "support": {
      const history = cell.history.map(({ note, ...former }) => ({
        ...former,
        ...(note !== undefined && { note: writtenText(note) }),
        footnotes: [...former.footnotes],
      }));
      const short = cell.short && writtenText(cell.short);
      return { ...cell, ...common, short, links: [...cell.links], history };
    }
    case "rating": {
      const { value: rating, ...beside } = cell;
      return { ...beside, ...common, rating };
    }
    case "value":
      return { ...cell, ...common, text: writtenText(cell.text), linked: [...(cell.linked ?? [])] };
    default:
      return { ...cell, ...common };
  }
}
