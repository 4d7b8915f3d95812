import { languageTags } from "@stackmatrix/core/schema";
import type { BlockView, CellView, MatrixView, RowView, Words } from "@stackmatrix/view";
import { columnNeeds, columnsWithNotes, keyWidthOf, roomyKeyWidthOf } from "./column-widths.ts";
import { type GlyphRun, glyphRuns } from "./glyph-runs.ts";
import { type PaperRoom, pageParts } from "./page-parts.ts";
import { planColumns } from "./plan-columns.ts";
import { sharedSource } from "./shared-source.ts";
import { splitEvenly } from "./split-evenly.ts";
import { headHeight, rowHeight } from "./table-heights.ts";

/** A cell as the table template takes it: every field there, so that a misspelt one is noticed. */
export interface CellLayout {
  /** Name of the partial that lays it out. */
  readonly partial: "cell-support" | "cell-rating" | "cell-text";
  /** Id of the sign, for support cells. */
  readonly sign: string;
  /** The answer in words, for readers who hear the sheet. */
  readonly word: string;
  readonly text: string;
  /** Five steps, those reached first, for rating cells. */
  readonly dots: readonly { readonly x: number; readonly on: boolean }[];
  readonly note: string;
  readonly footnotes: readonly number[];
}

/** A matrix with as much beside the signs as its width has room for. */
export interface MatrixLayout {
  /** Tables that show some of the columns each, beside the same rows; one where all columns have room. */
  readonly parts: readonly PartLayout[];
  /** Heading of the column that holds what the article says; empty where no article is examined. */
  readonly articleHead: string;
  /** The article as a source. */
  readonly footnotes: readonly number[];
  readonly roomy: boolean;
  /** Says that all cells rest on one source, which they do not name then; empty where they do not. */
  readonly oneSource: string;
  /** That source. */
  readonly onceCited: readonly number[];
  /** Says how many answers name nothing that they rest on; empty where all do. */
  readonly unsourced: string;
  /** Whether headings stand among the rows. */
  readonly grouped: boolean;
  /** Whether the heads of the columns are turned by a quarter. */
  readonly turned: boolean;
  /** Height of the heads, as CSS takes it; empty where they are as high as they are. */
  readonly headHeight: string;
  /** Width of the column that names the rows, as CSS takes it. */
  readonly keyWidth: string;
}

/** One of the tables of a matrix. */
export interface PartLayout {
  /** Which part it is; empty for the only one. */
  readonly heading: string;
  /** The services of this part, in words. */
  readonly names: string;
  readonly columns: MatrixView["columns"];
  /** Of its columns, as CSS takes them; none where all are alike. */
  readonly widths: readonly string[];
  /** Whether it begins on a page of its own, so that it lies beside the part before it. */
  readonly isPaged: boolean;
  /** How many columns a heading among the rows goes across. */
  readonly span: number;
  readonly groups: readonly {
    /** Empty where the rows have no heading. */
    readonly label: string;
    /** Whether it is short enough to stay on one page. */
    readonly isWhole: boolean;
    readonly rows: readonly RowLayout[];
  }[];
}

/** A row of one of the tables. */
export interface RowLayout {
  readonly label: string;
  /** As CSS takes it, where the parts of a table have the row in the same height; else empty. */
  readonly height: string;
  /** What one dot means and what all five do; empty where the words or the sheet's legend say it. */
  readonly scale: string;
  readonly cells: readonly CellLayout[];
  readonly hasArticle: boolean;
  readonly article: ArticleLayout;
}

/** What an article says in a row, and what is wrong with it. */
export interface ArticleLayout {
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  /** Between a quotation and what it says. */
  readonly beforeGloss: string;
  readonly cells: readonly {
    readonly service: string;
    readonly runs: readonly GlyphRun[];
    /** What the cell says, for those who cannot read it; empty for the others. */
    readonly gloss: string;
    readonly disputed: boolean;
  }[];
  readonly verdict: string;
  readonly right: string;
}

/** What a matrix is laid out with. */
export interface MatrixOptions {
  /** The words of the sheet's language. */
  readonly words: Words;
  /** The width that its tables may take, in millimetres. */
  readonly room: number;
  /** Whether the sheet has ratings of several scales, so that its legend cannot tell what they mean. */
  readonly hasScales?: boolean | undefined;
  /** Of the sheet's pages; where it is missing, the parts of a table that is split stand under each other. */
  readonly paper?: PaperRoom | undefined;
  /** Whether notes are asked for or refused; otherwise they stand where columns are few. */
  readonly notes?: boolean | undefined;
}

/** A matrix and the headings over its rows. */
type Matrix = Pick<Extract<BlockView, { block: "matrix" }>, "matrix" | "groups">;

/** A table of few columns has room for the notes under its signs. */
const roomyColumns = 3;

/** A group of more rows is broken where the page ends: kept whole, it would leave half a page white. */
const mostRowsKept = 8;

/** Says what the least and the most of a scale are. */
export function scaleText([low, high]: readonly [string, string], { phrase }: Words): string {
  return `1${phrase.colon}${low} … 5${phrase.colon}${high}`;
}

/** Lays a matrix out; one that is wider than its room is split into tables of about as many columns. */
export function layoutMatrix({ groups, matrix }: Matrix, options: MatrixOptions): MatrixLayout {
  const { room, words } = options;
  const once = sharedSource(matrix.rows.flatMap(({ cells }) => cells.map(({ footnotes }) => footnotes)));
  const isExamined = matrix.rows.some((row) => row.published);
  const few = matrix.columns.length <= roomyColumns;
  const fitsWithNotes = columnsWithNotes(room, few && isExamined) >= matrix.columns.length;
  const roomy = options.notes ?? (few && fitsWithNotes);
  const hasArticle = roomy && few && fitsWithNotes && isExamined;
  const keyWidth = roomy ? roomyKeyWidthOf(matrix, room) : keyWidthOf(matrix, room);
  const plan = roomy
    ? {
        turned: false,
        parts: splitEvenly([...matrix.columns.keys()], columnsWithNotes(room, hasArticle)).map((indexes) => ({
          indexes,
          widths: [],
        })),
      }
    : planColumns(columnNeeds(matrix.columns, matrix.rows.map(cellsOf)), room - keyWidth);
  const language = languageTags[matrix.articles[0]?.language ?? "en"];
  const isSplit = !roomy && plan.parts.length > 1;
  const widths = plan.parts.flatMap((part) => part.widths);
  const heads = plan.turned || isSplit ? headHeight(matrix.columns, plan) : 0;
  const heights = groups.map(({ rows }) =>
    rows.map((row) => (isSplit ? rowHeight(row, cellsOf(row), { keyWidth, widths }) : 0)),
  );
  const pages = pageParts(plan.parts.length, {
    groups: groups.map(({ label }, index) => ({ isNamed: label !== undefined, rows: heights[index] ?? [] })),
    heads,
    paper: isSplit ? options.paper : undefined,
  });
  return {
    articleHead: hasArticle ? words.label.articleWording : "",
    footnotes: hasArticle ? matrix.articles.flatMap((article) => article.footnotes) : [],
    roomy,
    oneSource: once === undefined ? "" : words.label.oneSource,
    onceCited: once === undefined ? [] : [once],
    unsourced: matrix.answers.sentence ?? "",
    grouped: groups.some(({ label }) => label !== undefined),
    turned: plan.turned,
    headHeight: heads > 0 ? millimetres(heads) : "",
    keyWidth: `${keyWidth}mm`,
    parts: pages.map(({ isPaged, part: number, stretches }) => {
      const { indexes, widths } = plan.parts[number] ?? { indexes: [], widths: [] };
      const columns = indexes.flatMap((index) => matrix.columns[index] ?? []);
      return {
        heading: plan.parts.length > 1 ? words.phrase.partOf(number + 1, plan.parts.length) : "",
        names: columns.map(({ shortName }) => shortName).join(words.phrase.comma),
        columns,
        widths: widths.map(millimetres),
        isPaged,
        span: columns.length + (hasArticle ? 2 : 1),
        groups: stretches.flatMap(({ group, from, to }) => {
          const { label, rows } = groups[group] ?? { label: undefined, rows: [] };
          return {
            label: label ?? "",
            isWhole: rows.length <= mostRowsKept,
            rows: rows.slice(from, to).map((row, index) => ({
              label: row.label,
              height: isSplit ? millimetres(heights[group]?.[from + index] ?? 0) : "",
              scale: scaleOf(row),
              cells: indexes.flatMap((index) => row.cells[index] ?? []).map(layout),
              hasArticle,
              article: layoutArticle(row, matrix, { language, words }),
            })),
          };
        }),
      };
    }),
  };

  function layout(cell: CellView): CellLayout {
    const { footnotes, ...rest } = layoutCell(cell, roomy);
    return { ...rest, footnotes: once === undefined ? footnotes : [] };
  }

  function scaleOf({ scale }: RowView): string {
    return options.hasScales && !roomy && scale ? scaleText(scale, words) : "";
  }

  function cellsOf(row: RowView): readonly CellLayout[] {
    return row.cells.map(layout);
  }
}

function millimetres(length: number): string {
  return `${Math.round(length * 100) / 100}mm`;
}

/** From one dot to the next, where a dot is 16 wide. */
const dotDistance = 20.375;

function layoutCell(cell: CellView, roomy: boolean): CellLayout {
  const note = roomy ? (cell.note ?? "") : "";
  const common = { sign: "", dots: [], note, footnotes: cell.footnotes };
  switch (cell.kind) {
    case "support": {
      const text = cell.short ?? (roomy ? cell.word : "");
      return { ...common, partial: "cell-support", sign: cell.support, word: cell.word, text };
    }
    case "rating": {
      const dots = [0, 1, 2, 3, 4].map((step) => ({ x: 8 + step * dotDistance, on: step < cell.value }));
      return { ...common, partial: "cell-rating", word: cell.word, text: roomy ? cell.word : "", dots };
    }
    case "value":
      return { ...common, partial: "cell-text", word: cell.text, text: cell.text };
    case "empty":
      return { ...common, partial: "cell-support", sign: "unassessed", word: cell.word, text: "" };
    default:
      return cell satisfies never;
  }
}

function layoutArticle(
  row: RowView,
  matrix: MatrixView,
  { language, words }: { readonly language: string; readonly words: Words },
): ArticleLayout {
  const cells = (row.published?.cells ?? []).flatMap((cell, index) => {
    const service = matrix.columns[index]?.shortName;
    if (!cell || !service) return [];
    const { disputed, gloss, text } = cell;
    return { service, runs: glyphRuns(text), gloss: gloss ? words.phrase.gloss(gloss) : "", disputed };
  });
  const correction = row.published?.correction;
  return {
    language,
    beforeGloss: words.phrase.beforeGloss,
    cells,
    verdict: correction?.verdict ?? "",
    right: correction?.right ?? "",
  };
}
