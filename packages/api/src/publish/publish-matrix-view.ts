import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { type CellView, matrixView, type RowView, type ServiceLabel, startPage } from "@stackmatrix/view";
import type * as z from "zod";
import type { matrixView as contract, viewCell } from "../contract/matrix-view.ts";
import { publishDate } from "./publish-date.ts";

type PublishedView = z.infer<typeof contract>;

/** A matrix in one language, with its footnotes and how fresh they are. */
export function publishMatrixView(
  dataset: Dataset,
  matrix: Identified<Entity<"matrices">>,
  locale: Locale,
): PublishedView {
  const page = startPage(dataset, locale);
  const { columns, ratingScale, rows, sections, ...view } = matrixView(page, matrix);
  const headings = sections.flatMap(({ count, heading }) => Array.from({ length: count }, () => heading));
  return {
    ...view,
    locale,
    columns: [...columns],
    rows: rows.map((row, index) => publishRow(row, { columns, heading: headings[index] })),
    legend: [...view.legend],
    ...(ratingScale && { ratingScale: publishScale(ratingScale) }),
    articles: view.articles.map((article) => ({ ...article, footnotes: [...article.footnotes] })),
    footnotes: page.citations.footnotes().map((note) => ({ ...note, date: publishDate(note.date) })),
    freshness: page.citations.freshness(),
  };
}

function publishRow(
  row: RowView,
  { columns, heading }: { readonly columns: readonly ServiceLabel[]; readonly heading: string | undefined },
): PublishedView["rows"][number] {
  const published = row.published && {
    label: row.published.label,
    labelGloss: row.published.labelGloss,
    cells: columns.flatMap(({ id }, index) => {
      const cell = row.published?.cells[index];
      return cell ? [{ service: id, ...cell }] : [];
    }),
    correction: row.published.correction,
  };
  const { scale, ...rest } = row;
  return {
    ...rest,
    heading,
    ...(scale && { scale: publishScale(scale) }),
    cells: row.cells.map(publishCell),
    published,
  };
}

function publishScale([low, high]: readonly [string, string]) {
  return { low, high };
}

function publishCell(cell: CellView): z.infer<typeof viewCell> {
  const { isUnsourced: unsourced } = cell;
  const common = {
    footnotes: [...cell.footnotes],
    asOf: publishDate(cell.asOf),
    isUnsourced: undefined,
    ...(unsourced && { unsourced }),
  };
  if (cell.kind === "support") {
    const history = cell.history.map((former) => ({ ...former, footnotes: [...former.footnotes] }));
    return { ...cell, ...common, links: [...cell.links], history };
  }
  if (cell.kind === "value") {
    const { linked, ...value } = cell;
    return { ...value, ...common, ...(linked && { linked: [...linked] }) };
  }
  return { ...cell, ...common };
}
