import {
  type Dataset,
  type Identified,
  type MatrixSection,
  matrixSections,
  matrixServices,
} from "@stackmatrix/core";
import type { Locale, Matrix, MatrixRow } from "@stackmatrix/core/schema";
import { type MatrixOptions, startPage, type ViewContext } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import type { MatrixCell } from "./cell-weights.ts";
import { matrixModel } from "./matrix-model.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type Measures, type Part, planParts } from "./parts.ts";
import { sumOf, type Weight, type Weights } from "./weights.ts";

/** A name at the head of a row, the anchor before it and the arrow behind it. */
const aroundName = 40;

/** Splits the page of a matrix between the rows of its table, which are its services where it is transposed. */
export function matrixParts(
  dataset: Dataset,
  matrix: Identified<Matrix>,
  measures: Measures,
): readonly Part[] {
  const { weights } = measures;
  const services = matrixServices(dataset, matrix).map(({ id }) => ({ id, head: weights.bareLink(id) }));
  const rows = matrixSections(dataset, matrix).flatMap((section) =>
    section.rows.map((row, index) => ({
      row,
      head: rowHead(row, weights),
      above: index === 0 && section.heading ? weights.text(section.heading) + ruleBytes : 0,
    })),
  );
  const cellsOf = (row: MatrixRow, serviceId: string) => measures.cells.inMatrix(row, serviceId);
  const weighed: readonly WeighedRow[] = matrix.transpose
    ? services.map(({ head, id }) => ({ head, above: 0, cells: rows.map(({ row }) => cellsOf(row, id)) }))
    : rows.map(({ row, ...names }) => ({ ...names, cells: services.map(({ id }) => cellsOf(row, id)) }));
  const heads = (matrix.transpose ? rows : services).map(({ head }) => head);
  // Below a table that is turned, the notes have the names of rows as headings on each part.
  const headings = matrix.transpose ? [...heads, ...rows.map(({ above }) => above)] : [];
  const { above, units } = measures.align ? alignedRows(weighed, heads) : looseRows(weighed, heads);
  return planParts(`matrices/${matrix.id}.md`, units, measures, {
    head: sumOf(weights.all(matrix.summary), weights.all(matrix.title)),
    each: headings.reduce((sum, bytes) => sum + bytes, above),
  });
}

/** An empty cell, or what parts the head of a column from the rest. */
const ruleBytes = 6;

/** The name at the head of a row, and what an article says in it. */
function rowHead(row: MatrixRow, weights: Weights): number {
  const id = row.capability ?? row.tradeoff ?? row.trait ?? "";
  const published = row.published ? weights.all(row.published).bytes : 0;
  return weights.link(id) + (row.label ? weights.text(row.label) : 0) + published + aroundName;
}

interface WeighedRow {
  readonly head: number;
  /** The heading that stands above it. */
  readonly above: number;
  readonly cells: readonly MatrixCell[];
}

interface WeighedRows {
  /** What stands above the rows of each part: the heads of the columns, and perhaps a heading. */
  readonly above: number;
  readonly units: readonly Weight[];
}

function looseRows(rows: readonly WeighedRow[], heads: readonly number[]): WeighedRows {
  const empty = heads.length * ruleBytes;
  const highest = rows.reduce((most, { above }) => Math.max(most, above), 0);
  return {
    above: heads.reduce((sum, head) => sum + head, 2 * empty + highest),
    units: rows.map((row) => {
      const bytes = row.cells.reduce((sum, cell) => sum + cell.bytes, row.head);
      return unitOf(row, { bytes, above: row.above === 0 ? 0 : row.above + empty });
    }),
  };
}

/** In a table that is lined up, each cell is as wide as the widest of its column. */
function alignedRows(rows: readonly WeighedRow[], heads: readonly number[]): WeighedRows {
  let first = 0;
  const widths = [...heads];
  for (const { above, cells, head } of rows) {
    first = Math.max(first, head, above);
    for (const [column, { bytes }] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, bytes);
  }
  const bytes = widths.reduce((sum, width) => sum + width + ruleBytes, first);
  return {
    above: 3 * bytes,
    units: rows.map((row) => unitOf(row, { bytes, above: row.above === 0 ? 0 : bytes })),
  };
}

function unitOf(
  { cells, head }: WeighedRow,
  { above, bytes }: { readonly bytes: number; readonly above: number },
): Weight {
  const notes = cells.reduce((sum, cell) => sum + cell.notes, 0);
  return {
    // Its notes have the name as a heading.
    bytes: above + bytes + (notes > 0 ? notes + head : 0),
    sources: [...new Set(cells.flatMap(({ sources }) => sources))],
  };
}

/** The page of a matrix, or its parts. */
export function matrixPages(
  dataset: Dataset,
  locale: Locale,
  { matrix, parts }: { readonly matrix: Identified<Matrix>; readonly parts: readonly Part[] },
): readonly PlannedPage[] {
  return partedPages(parts, {
    make(part) {
      const context = startPage(dataset, locale);
      const options = parts.length > 1 ? shownOn(dataset, matrix, part) : {};
      const view = matrixModel(context, matrix, options);
      const { common, summary, ...rest } = view;
      return {
        title: view.title,
        origin: originOf(dataset, "matrices", matrix.id),
        template: "matrix",
        view: part.isFirst
          ? view
          : { ...rest, common: { aliases: [], links: [], externalIds: [], tags: [] } },
        context,
      };
    },
    nameOf(page, unit) {
      if (matrix.transpose) {
        const service = matrixServices(dataset, matrix)[unit];
        return service && page.say(service.name);
      }
      const row = rowsOf(dataset, matrix)[unit];
      return row && rowName(page, row);
    },
  });
}

function rowsOf(dataset: Dataset, matrix: Matrix): readonly MatrixSection["rows"][number][] {
  return matrixSections(dataset, matrix).flatMap(({ rows }) => rows);
}

function rowName(page: ViewContext, row: MatrixSection["rows"][number]): string | undefined {
  const { capabilities, tradeoffs, traits } = page.dataset;
  if (row.label) return page.say(row.label);
  if (row.attribute) return page.words.attribute[row.attribute];
  const named =
    (row.capability && capabilities.get(row.capability)) ||
    (row.tradeoff && tradeoffs.get(row.tradeoff)) ||
    (row.trait && traits.get(row.trait));
  return named ? page.say(named.name) : undefined;
}

/** What of a matrix stands on a part of its page. */
function shownOn(dataset: Dataset, matrix: Matrix, { from, to }: Part): MatrixOptions {
  if (matrix.transpose) return { services: matrixServices(dataset, matrix).slice(from, to) };
  let start = 0;
  const sections = matrixSections(dataset, matrix).flatMap(({ heading, rows }) => {
    const under = rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += rows.length;
    return under.length > 0 ? [{ heading, rows: under }] : [];
  });
  return { sections };
}
