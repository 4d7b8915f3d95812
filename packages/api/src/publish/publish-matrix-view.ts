import { type Dataset, type Identified, matrixServices, writtenText } from "@stackmatrix/core";
import type { Entity, Locale, MatrixRow } from "@stackmatrix/core/schema";
import { type ComparedRow, compare, type RowId } from "@stackmatrix/query";
import {
  type CellView,
  matrixView,
  type RowView,
  type ServiceLabel,
  type SupportCell,
  type SupportState,
  startPage,
} from "@stackmatrix/view";
import type * as z from "zod";
import type { matrixView as contract, viewCell } from "../contract/matrix-view.ts";
import { citedPage } from "./cited-page.ts";
import { comparableData } from "./comparable-data.ts";
import { matrixAnswers } from "./matrix-answers.ts";
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
  // Its cells are made elsewhere; what else its rows say is said without services.
  const sections =
    rows.length > 0 ? [{ rows: rows.filter(({ published, tradeoff }) => published || tradeoff) }] : [];
  const view = matrixView(page, matrix, { sections, services: [] });
  const { hasVersions, states } = digest;
  const { phrase, support } = page.words;
  const answers = matrixAnswers(dataset, matrix.id);
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

/** Its fields stand in the order of the contract, so that no schema need put them in it. */
function publishRow(row: RowView, { columns, compared, heading }: RowContext): PublishedView["rows"][number] {
  const { cells, id, kind, label, scale } = row;
  return {
    ...{ kind, id, heading, label, scale: scale && publishScale(scale) },
    differs: compared?.differs ?? false,
    by: [...(compared?.by ?? [])],
    cells: cells.map((cell, index) => {
      const service = columns[index]?.id ?? "";
      return publishCell(cell, { service, differs: compared?.cells[index]?.differs ?? false });
    }),
    published: row.published && publishArticle(row.published, columns),
  };
}

function publishArticle(
  { cells, correction, label, labelGloss }: NonNullable<RowView["published"]>,
  columns: readonly ServiceLabel[],
): PublishedView["rows"][number]["published"] {
  return {
    ...{ label, labelGloss },
    cells: columns.flatMap(({ id: service }, index) => {
      const cell = cells[index];
      return cell ? [{ service, ...cell }] : [];
    }),
    correction: correction && publishCorrection(correction),
  };
}

function publishScale([low, high]: readonly [string, string]) {
  return { low, high };
}

function publishCorrection({ claim, right, ...rest }: Correction) {
  return { ...rest, claim: writtenText(claim), right: writtenText(right) };
}

type PublishedCell = z.infer<typeof viewCell>;

function publishCell(
  cell: CellView,
  { differs, service }: Pick<PublishedCell, "service" | "differs">,
): PublishedCell {
  const { asOf, basis, isUnsourced, kind, note, oldest, seenOn, undated } = cell;
  const support = kind === "support" ? cell : undefined;
  const value = kind === "value" ? cell : undefined;
  const short = support?.short;
  return {
    ...{ kind, service, differs, support: support?.support },
    ...{ rating: kind === "rating" ? cell.value : undefined, word: kind === "value" ? undefined : cell.word },
    ...{ text: value && writtenText(value.text), linked: [...(value?.linked ?? [])] },
    ...{ short: short && writtenText(short), inheritedFrom: support?.inheritedFrom },
    ...{ versions: support?.versions, span: support?.span, status: support?.status },
    ...{ links: [...(support?.links ?? [])], history: (support?.history ?? []).map(publishFormer) },
    ...{ note: note && writtenText(note), basis, unsourced: isUnsourced || undefined },
    ...{
      footnotes: [...cell.footnotes],
      asOf: publishDate(asOf),
      seenOn,
      oldest,
      undated: undated || undefined,
    },
  };
}

function publishFormer(former: SupportCell["history"][number]): PublishedCell["history"][number] {
  const { footnotes, note, since, status, support, text, until } = former;
  return {
    ...{ support, since, until, status, text },
    ...{ note: note && writtenText(note), footnotes: [...footnotes] },
  };
}
