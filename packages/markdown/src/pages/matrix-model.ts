import type { Identified } from "@stackmatrix/core";
import type { Matrix } from "@stackmatrix/core/schema";
import {
  type CellView,
  type CommonView,
  commonView,
  type MatrixOptions,
  type MatrixView,
  matrixView,
  type RowView,
  type ServiceLabel,
  type ViewContext,
} from "@stackmatrix/view";
import { cellNotes } from "../cell-markdown.ts";
import type { Markdown } from "../escape.ts";
import { type TableEvidence, tableEvidence } from "../table-evidence.ts";

/** A matrix as its page shows it. */
export interface MatrixModel extends MatrixView {
  readonly matrix: MatrixView;
  readonly common: CommonView;
  readonly evidence: TableEvidence;
  readonly notes: readonly RowNotes[];
  readonly hasArticles: boolean;
}

/** What is known of a row that the table has no room for. */
interface RowNotes extends Pick<RowView, "id" | "kind" | "label"> {
  readonly answers: readonly {
    readonly service: ServiceLabel;
    readonly cell: CellView;
    readonly told: Markdown;
  }[];
}

/** A matrix with what stands below its table. */
export function matrixModel(
  page: ViewContext,
  matrix: Identified<Matrix>,
  options?: MatrixOptions,
): MatrixModel {
  const view = matrixView(page, matrix, options);
  const evidence = tableEvidence(view.rows);
  return {
    ...view,
    matrix: view,
    common: commonView(page, matrix),
    evidence,
    notes: rowNotes(page, view, evidence),
    hasArticles: view.articles.length > 0,
  };
}

/** The rows of which more is known than signs, words and sources. */
function rowNotes(
  page: ViewContext,
  { columns, rows }: MatrixView,
  evidence: TableEvidence,
): readonly RowNotes[] {
  const dates = new Map(page.citations.footnotes().map(({ date, number }) => [number, date]));
  const datesOf = (footnote: number) => dates.get(footnote);
  return rows.flatMap(({ cells, id, kind, label }) => {
    const answers = columns.flatMap((service, index) => {
      const cell = cells[index];
      const told = cell ? cellNotes(evidence.withoutCommon(cell), page.words, { datesOf }) : "";
      return cell && told !== "" ? [{ service, cell, told: { markdown: told } }] : [];
    });
    return answers.length > 0 ? [{ id, kind, label, answers }] : [];
  });
}
