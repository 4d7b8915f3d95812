import { type Dataset, type Identified, matrixSections, matrixServices } from "@stackmatrix/core";
import type { Locale, Matrix, MatrixRow } from "@stackmatrix/core/schema";
import { type CellView, type MatrixView, matrixView, startPage, type Words } from "@stackmatrix/view";
import { cellInTable } from "../cell-markdown.ts";
import { escapeText, type Inline, inlineMarkdown } from "../escape.ts";
import { footnoteMarks } from "../footnotes.ts";
import { legendLine } from "../legend-line.ts";
import { matrixTable } from "../matrix-table.ts";
import { nameOfRow } from "../name-of-row.ts";
import { unsourcedLine } from "../unsourced-line.ts";
import type { MatrixSubject } from "./block-request.ts";
import { type Comparison, comparison } from "./comparison.ts";
import type { Frame } from "./frame.ts";
import { framed } from "./framed.ts";
import { sortedServices } from "./sorted-services.ts";

/** A matrix, or a part of it, with its legend, its notes and its sources; nothing where no row is left. */
export function matrixBlock(dataset: Dataset, subject: MatrixSubject, frame: Frame): string {
  const written = dataset.matrices.get(subject.id);
  if (!written) return "";
  const { baseline, legend, notes, onlyDifferences } = subject;
  const page = startPage(dataset, frame.locale);
  const matrix = shownMatrix(dataset, written, subject);
  const compared = comparison(page, { services: matrix.services, baseline });
  const shows = (row: MatrixRow) => !onlyDifferences || compared.differs(row);
  const view = matrixView(page, matrix, { history: false, shows });
  if (view.rows.length === 0) return "";
  const bold = baseline === undefined ? new Set<CellView>() : differingCells(view, compared);
  const cell = (shown: CellView) => cellWithMarks(shown, bold.has(shown));
  const extra = bold.size > 0 ? [page.words.phrase.boldDiffers(compared.baselineName)] : [];
  // Bold letters alone in a line are what linters take for a heading that is none.
  const behindHeading = escapeText(page.words.phrase.colon.trimEnd());
  const body = [
    matrixTable(view, { cell, behindHeading }).trimEnd(),
    legend ? legendLine(view, page.words, extra) : "",
    unsourcedLine(view),
    notes ? notesList(view, page.words) : "",
  ];
  return framed(
    {
      title: view.title,
      body: body.filter(Boolean).join("\n\n"),
      footnotes: page.citations.footnotes(),
      freshness: page.citations.freshness(),
      words: page.words,
    },
    frame,
  );
}

/** Whether a block of a matrix has any row. */
export function hasRows(dataset: Dataset, subject: MatrixSubject, locale: Locale): boolean {
  const written = dataset.matrices.get(subject.id);
  if (!written) return false;
  const { baseline, onlyDifferences } = subject;
  const matrix = shownMatrix(dataset, written, subject);
  const compared = comparison(startPage(dataset, locale), { services: matrix.services, baseline });
  return matrixSections(dataset, matrix).some(({ rows }) =>
    rows.some((row) => !onlyDifferences || compared.differs(row)),
  );
}

type ShownMatrix = Identified<Matrix> & { readonly services: NonNullable<Matrix["services"]> };

/** A matrix with the services and rows that a block asks for; what articles say of its rows has its place on pages. */
function shownMatrix(
  dataset: Dataset,
  matrix: Identified<Matrix>,
  { baseline, rows, services, sort, transpose = matrix.transpose }: MatrixSubject,
): ShownMatrix {
  const ids = services ?? matrixServices(dataset, matrix).map(({ id }) => id);
  const all = baseline === undefined || ids.includes(baseline) ? ids : [baseline, ...ids];
  const own = (row: MatrixRow) => matrix.rows?.find((other) => nameOfRow(other) === nameOfRow(row)) ?? row;
  return {
    ...matrix,
    // Ids that the dataset has.
    services: (sort ? sortedServices(dataset, all, sort) : all) as ShownMatrix["services"],
    rows: (rows?.map(own) ?? matrix.rows)?.map(({ published: _, ...row }) => row),
    headings: rows ? "written" : matrix.headings,
    transpose,
  };
}

function cellWithMarks(cell: CellView, isBold: boolean): Inline {
  const text = inlineMarkdown(cellInTable(cell));
  return { markdown: `${isBold && text !== "" ? `**${text}**` : text}${footnoteMarks(cell.footnotes)}` };
}

function differingCells(view: MatrixView, compared: Comparison): ReadonlySet<CellView> {
  return new Set(
    view.rows.flatMap(({ cells, id, kind }) =>
      cells.filter((_, index) => {
        const service = view.columns[index];
        return service !== undefined && compared.differsAt({ [kind]: id } as MatrixRow, service.id);
      }),
    ),
  );
}

/** What explains the answers, in the order of the table. */
function notesList({ columns, rows }: MatrixView, { label, phrase }: Words): string {
  const notes = rows.flatMap((row) =>
    row.cells.flatMap(({ footnotes, note }, index) => {
      if (note === undefined) return [];
      const name = escapeText(`${row.label} · ${columns[index]?.shortName ?? ""}`);
      return [`- **${name}**${escapeText(phrase.colon)}${escapeText(note)}${footnoteMarks(footnotes)}`];
    }),
  );
  return notes.length === 0
    ? ""
    : `${escapeText(`${label.notes}${phrase.colon}`.trimEnd())}\n\n${notes.join("\n")}`;
}
