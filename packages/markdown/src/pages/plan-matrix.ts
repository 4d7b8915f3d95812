import {
  type Dataset,
  type Identified,
  type MatrixSection,
  matrixSections,
  matrixServices,
} from "@stackmatrix/core";
import type { Matrix, MatrixRow } from "@stackmatrix/core/schema";
import { nameOfRow } from "../name-of-row.ts";
import { type PartedPlan, partedPlan } from "./parted-plan.ts";
import { type Measures, type Part, type PartPlace, planParts } from "./parts.ts";
import type { PlacesPlan } from "./plan-places.ts";
import { type MatrixCell, weighCells } from "./weigh-cells.ts";
import { sumOf, type Weight, type Weights } from "./weights.ts";

/** How the page of a matrix is split. */
export interface MatrixPlan extends PartedPlan {
  readonly parts: readonly MatrixPart[];
  /** What its parts have some of, in its order; nothing where it is whole. */
  readonly units?:
    | { readonly rows: readonly MatrixRow[] }
    | { readonly services: readonly string[] }
    | undefined;
}

/** A part with what it shows some of; all of a matrix that is whole. */
export type MatrixPart = PartPlace & {
  readonly sections?: readonly MatrixSection[] | undefined;
  readonly services?: readonly string[] | undefined;
};

interface MatrixOptions {
  readonly measures: Measures;
  readonly places: PlacesPlan;
  /** Where all stand that services name. */
  readonly named: string;
}

/**
 * Splits the page of a matrix between the rows of its table, which are its services where it is transposed. Where one row has
 * no room, the columns are split.
 */
export function planMatrix(
  dataset: Dataset,
  matrix: Identified<Matrix>,
  { measures, named, places }: MatrixOptions,
): MatrixPlan {
  const sections = matrixSections(dataset, matrix);
  const services = matrixServices(dataset, matrix).map(({ id }) => id);
  const { by, parts } = splitMatrix(dataset, { matrix, sections, services }, measures);
  const misconceptions = sections.some(({ rows }) => rows.some(({ published }) => published))
    ? places.all
    : "";
  const own = `${named} ${places.ofEntity(matrix)} ${misconceptions}`;
  const placesIn = (shown: readonly MatrixSection[]) =>
    `${own} ${shown.map(({ rows }) => rows.map((row) => placesOf(row, places)).join("")).join("")}`;
  if (parts.length === 1) return partedPlan(parts, { more: () => placesIn(sections) });
  if (by === "services") {
    const plan = partedPlan(parts, { units: services, more: () => placesIn(sections) });
    const withServices = plan.parts.map((part) => ({
      ...part,
      services: services.slice(part.from, part.to),
    }));
    return { parts: withServices, units: { services } };
  }
  const rows = sections.flatMap((section) => section.rows);
  const shown = parts.map((part) => sectionsOn(sections, part));
  const plan = partedPlan(parts, {
    units: rows.map(nameOfRow),
    more: (index) => `${headingsOf(shown[index] ?? [])} ${placesIn(shown[index] ?? [])}`,
  });
  return { parts: plan.parts.map((part, index) => ({ ...part, sections: shown[index] })), units: { rows } };
}

/** Under which headings how many rows stand. */
function headingsOf(sections: readonly MatrixSection[]): string {
  return JSON.stringify(sections.map(({ group, heading, rows }) => [group ?? heading, rows.length]));
}

function placesOf({ capability, trait, tradeoff }: MatrixRow, places: PlacesPlan): string {
  if (capability) return places.ofRow("capability", capability);
  if (tradeoff) return places.ofRow("tradeoff", tradeoff);
  return trait ? places.ofRow("trait", trait) : "";
}

/** Some of the rows of a matrix under their headings. */
function sectionsOn(sections: readonly MatrixSection[], { from, to }: Part): readonly MatrixSection[] {
  let start = 0;
  return sections.flatMap((section) => {
    const rows = section.rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += section.rows.length;
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
}

interface ShownMatrix {
  readonly matrix: Identified<Matrix>;
  readonly sections: readonly MatrixSection[];
  /** Ids. */
  readonly services: readonly string[];
}

interface MatrixSplit {
  readonly parts: readonly Part[];
  /** What each part has some of, and all of the other. */
  readonly by: "rows" | "services";
}

function splitMatrix(dataset: Dataset, shown: ShownMatrix, measures: Measures): MatrixSplit {
  const { matrix } = shown;
  const { align, maxBytes, weights } = measures;
  const table = weighTable(dataset, shown, weights);
  const whole = matrix.transpose ? turnedTable(table) : table;
  const split = (by: MatrixSplit["by"], { above, units }: WeighedRows) => ({
    by,
    parts: planParts(`matrices/${matrix.id}.md`, units, measures, {
      head: sumOf(weights.all(matrix.summary), weights.all(matrix.title)),
      ids:
        by === "services" ? shown.services : shown.sections.flatMap((section) => section.rows.map(nameOfRow)),
      // Where services are split, the notes have all rows as headings on each part.
      each:
        above +
        (by === "services" ? table.rows.reduce((sum, { above: more, head }) => sum + more + head, 0) : 0),
    }),
  });
  const rows = align ? alignedRows(whole) : looseRows(whole);
  if (matrix.transpose) return split("services", rows);
  if (rows.units.every(({ bytes }) => bytes + rows.above < maxBytes / 2)) return split("rows", rows);
  const turned = turnedTable(table);
  return split("services", align ? alignedColumns(turned) : looseRows(turned));
}

/** A table of bounds: rows with cells, and the heads of the columns. */
interface WeighedTable {
  readonly rows: readonly WeighedRow[];
  readonly heads: readonly number[];
}

function weighTable(dataset: Dataset, { sections, services }: ShownMatrix, weights: Weights): WeighedTable {
  return {
    heads: services.map((id) => weights.bareLink(id)),
    rows: sections.flatMap(({ heading, rows }) =>
      rows.map((row, index) => ({
        head: rowHead(row, weights),
        above: index === 0 && heading ? weights.text(heading) + ruleBytes : 0,
        cells: weighCells(dataset, row, { services, weights }),
      })),
    ),
  };
}

function turnedTable({ heads, rows }: WeighedTable): WeighedTable {
  return {
    heads: rows.map(({ head }) => head),
    rows: heads.map((head, column) => ({
      head,
      above: 0,
      cells: rows.flatMap(({ cells }) => cells[column] ?? []),
    })),
  };
}

/** A name at the head of a row, the anchor before it and the arrow behind it. */
const aroundName = 40;

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

function looseRows({ heads, rows }: WeighedTable): WeighedRows {
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
function alignedRows({ heads, rows }: WeighedTable): WeighedRows {
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

/** Some columns of a table that is lined up: each takes as much in every row as in its widest. */
function alignedColumns({ heads, rows: columns }: WeighedTable): WeighedRows {
  // Besides the rows: the head, the rule below it, and for each row perhaps a heading.
  const lines = 2 * heads.length + 2;
  const widest = heads.reduce((most, head) => Math.max(most, head), 0);
  return {
    above: lines * (widest + ruleBytes),
    units: columns.map((column) => {
      const width = column.cells.reduce((most, { bytes }) => Math.max(most, bytes), column.head);
      return unitOf(column, { bytes: lines * (width + ruleBytes), above: 0 });
    }),
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
