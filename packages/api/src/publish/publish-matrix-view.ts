import { type Dataset, type Identified, writtenText } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { type CellView, matrixView, type RowView, type ServiceLabel, startPage } from "@stackmatrix/view";
import type * as z from "zod";
import type { matrixView as contract, viewCell } from "../contract/matrix-view.ts";
import { publishDate } from "./publish-date.ts";

type PublishedView = z.infer<typeof contract>;
type Correction = NonNullable<NonNullable<RowView["published"]>["correction"]>;

/** A matrix in one language, with its footnotes and how fresh they are. */
export function publishMatrixView(
  dataset: Dataset,
  matrix: Identified<Entity<"matrices">>,
  locale: Locale,
): PublishedView {
  const page = startPage(dataset, locale);
  const { columns, ratingScale, rows, sections, summary, ...view } = matrixView(page, matrix);
  const headings = sections.flatMap(({ count, heading }) => Array.from({ length: count }, () => heading));
  return {
    ...view,
    summary: summary && writtenText(summary),
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
    correction: row.published.correction && publishCorrection(row.published.correction),
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

function publishCorrection({ claim, right, ...rest }: Correction) {
  return { ...rest, claim: writtenText(claim), right: writtenText(right) };
}

function publishCell({ isUnsourced: unsourced, ...cell }: CellView): z.infer<typeof viewCell> {
  const common = {
    note: cell.note && writtenText(cell.note),
    footnotes: [...cell.footnotes],
    asOf: publishDate(cell.asOf),
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
    case "value": {
      const { linked, ...value } = cell;
      return { ...value, ...common, text: writtenText(cell.text), ...(linked && { linked: [...linked] }) };
    }
    default:
      return { ...cell, ...common };
  }
}
