import { type Dataset, type Identified, writtenText } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { type ComparedRow, compare } from "@stackmatrix/query";
import { type CellView, matrixView, type RowView, type ServiceLabel, startPage } from "@stackmatrix/view";
import type * as z from "zod";
import type { matrixView as contract, viewCell } from "../contract/matrix-view.ts";
import type { PublishedData } from "./publish-data.ts";
import { publishDate } from "./publish-date.ts";

type PublishedView = z.infer<typeof contract>;
type Correction = NonNullable<NonNullable<RowView["published"]>["correction"]>;

/** A matrix in one language, with its footnotes, how fresh they are, and where its answers differ. */
export function publishMatrixView(
  dataset: Dataset,
  matrix: Identified<Entity<"matrices">>,
  { data, locale }: ViewOptions,
): PublishedView {
  const page = startPage(dataset, locale);
  const { columns, ratingScale, rows, sections, summary, ...view } = matrixView(page, matrix);
  const comparison = compare(data, undefined, { matrix: matrix.id, locale });
  const headings = sections.flatMap(({ count, heading }) => Array.from({ length: count }, () => heading));
  return {
    ...view,
    summary: summary && writtenText(summary),
    locale,
    columns: [...columns],
    rows: rows.map((row, index) =>
      publishRow(row, { columns, compared: comparison.rows[index], heading: headings[index] }),
    ),
    legend: [...view.legend],
    ...(ratingScale && { ratingScale: publishScale(ratingScale) }),
    articles: view.articles.map((article) => ({ ...article, footnotes: [...article.footnotes] })),
    footnotes: page.citations.footnotes().map((note) => ({ ...note, date: publishDate(note.date) })),
    freshness: page.citations.freshness(),
  };
}

/** The language of a view, and the published form that its answers are compared in. */
export interface ViewOptions {
  readonly data: PublishedData;
  readonly locale: Locale;
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
