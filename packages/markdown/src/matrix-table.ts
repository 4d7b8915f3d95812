import { plainText } from "@stackmatrix/core";
import {
  type CellView,
  type MatrixView,
  type RowView,
  type TableHead,
  type TableView,
  tableView,
  type Words,
} from "@stackmatrix/view";
import { cellInTable } from "./cell-markdown.ts";
import { type Inline, markdown } from "./escape.ts";
import { markdownTable, type TableOptions } from "./markdown-table.ts";

/** How the table of a matrix is laid out, and what it shows besides names, signs and words. */
export interface MatrixTableOptions extends TableOptions {
  /** What a cell shows; its sign and a few words where it is missing. */
  readonly cell?: (cell: CellView) => Inline;
  /** What stands behind the heading of a table of its own. */
  readonly behindHeading?: string;
  /** What stands at the head of a column or a row; the bare name where it is missing. */
  readonly nameOf?: (head: TableHead) => Inline;
  /** The marks of footnotes behind an answer; none where it is missing. */
  readonly marksOf?: (cell: CellView) => string;
}

/**
 * A matrix as a table of signs and a few words. Headings among the rows are rows with nothing but a name; columns under
 * headings are a table of their own for each, since a table has no cell that goes across several columns.
 */
export function matrixTable(matrix: MatrixView, options: MatrixTableOptions = {}): string {
  const { columns, rows } = tableView(matrix);
  const { behindHeading = "", nameOf = ({ label }) => label } = options;
  let from = 0;
  const tables = columns.map((section, index) => {
    const to = from + section.items.length;
    const body = rows.flatMap((group, place) => sectionRows(group, place, { ...options, from, to }));
    from = to;
    const heads = ["", ...section.items.map(nameOf)];
    return `${aboveTable(section.heading, { index, behindHeading })}${markdownTable([heads, ...body], options)}`;
  });
  return tables.join("\n");
}

/** The heading of columns; where they have none, a rule keeps them from that of the table above. */
function aboveTable(
  heading: string | undefined,
  { behindHeading, index }: { readonly index: number; readonly behindHeading: string },
): string {
  if (heading !== undefined) return `${headingText(heading)}${behindHeading}\n\n`;
  return index === 0 ? "" : "---\n\n";
}

interface SectionOptions extends MatrixTableOptions {
  readonly from: number;
  readonly to: number;
}

/** Some cells of the rows of a section, below its heading. Where it has none, an empty row keeps it from that above it. */
function sectionRows(
  { heading, items }: TableView["rows"][number],
  place: number,
  { cell, from, marksOf, nameOf = ({ label }) => label, to }: SectionOptions,
): readonly (readonly Inline[])[] {
  const above = heading === undefined ? [[]] : [[{ markdown: headingText(heading) }]];
  return [
    ...(heading === undefined && place === 0 ? [] : above),
    ...items.map((row) => [
      nameOf(row),
      ...row.cells.slice(from, to).map((one) => (cell ? cell(one) : marked(one, marksOf))),
    ]),
  ];
}

function marked(cell: CellView, marksOf: MatrixTableOptions["marksOf"]): Inline {
  const marks = marksOf?.(cell) ?? "";
  const shown = cellInTable(cell);
  return marks === "" ? shown : markdown`${shown}${{ markdown: marks }}`;
}

function headingText(heading: string): string {
  return markdown`**${heading}**`.markdown;
}

/**
 * The tables of the articles behind a matrix, in their own words; what we put right is struck through and leads to
 * the misconception, by the address that `addressOf` has for its id.
 */
export function articleTable(
  matrix: MatrixView,
  words: Words,
  addressOf: (misconception: string) => string,
): string {
  const { label } = words;
  const corrections = matrix.rows.flatMap(({ published }) => published?.correction ?? []);
  const isPutRight = corrections.length > 0;
  const hasVerdicts = corrections.some(({ verdict }) => verdict !== undefined);
  const heads = [...(hasVerdicts ? [label.verdict] : []), ...(isPutRight ? [label.right] : [])];
  const head = ["", ...matrix.columns.map(({ shortName }) => shortName), ...heads];
  const rows = matrix.rows.flatMap((row) => articleRow(row, words, { addressOf, isPutRight, hasVerdicts }));
  return markdownTable([head, ...rows]);
}

/** Where the misconceptions are, and which of the columns behind the article's words there are. */
interface ArticleOptions {
  readonly addressOf: (misconception: string) => string;
  readonly isPutRight: boolean;
  readonly hasVerdicts: boolean;
}

function articleRow(
  { label, published }: RowView,
  words: Words,
  { addressOf, hasVerdicts, isPutRight }: ArticleOptions,
): readonly (readonly Inline[])[] {
  if (!published) return [];
  const { cells, correction } = published;
  const wording = cells.map((cell) => {
    if (!cell) return "";
    return glossed(cell.disputed ? markdown`~~${cell.text}~~` : cell.text, cell.gloss, words);
  });
  const linked = (text: string) => markdown`[${text}](${{ markdown: addressOf(correction?.id ?? "") }})`;
  const { right = "", verdict } = correction ?? {};
  const putRight = [
    ...(hasVerdicts ? [verdict ? linked(verdict) : ""] : []),
    ...(isPutRight ? [verdict || !correction ? right : linked(plainText(right))] : []),
  ];
  return [[glossed(published.label ?? label, published.labelGloss, words), ...wording, ...putRight]];
}

function glossed(quotation: Inline, gloss: string | undefined, { phrase }: Words): Inline {
  return gloss === undefined ? quotation : markdown`${quotation}${phrase.beforeGloss}${phrase.gloss(gloss)}`;
}
