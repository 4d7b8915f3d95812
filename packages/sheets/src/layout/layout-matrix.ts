import { joinProse, type Prose } from "@stackmatrix/core";
import { languageTags } from "@stackmatrix/core/schema";
import {
  besideSign,
  type CellView,
  type LinkView,
  type MatrixView,
  type SupportCell,
  signs,
  type TableHead,
  type TableRow,
  type TableView,
  tableView,
  type Words,
} from "@stackmatrix/view";
import { columnNeeds, columnsWithNotes, keyWidthOf, roomyKeyWidthOf } from "./column-widths.ts";
import { type GlyphRun, glyphRuns } from "./glyph-runs.ts";
import { layoutRating } from "./layout-rating.ts";
import { groupHead, type PaperRoom, pageParts } from "./page-parts.ts";
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
  /** What the drawing is as text. */
  readonly character: string;
  /** The answer in words, for readers who hear the sheet; empty where it stands beside the drawing. */
  readonly unsaid: string;
  readonly text: Prose;
  /** Five steps, those reached first, for rating cells. */
  readonly dots: readonly { readonly x: number; readonly on: boolean }[];
  readonly note: Prose;
  /** What held before, where there is room for notes. */
  readonly former: readonly Prose[];
  /** Pages to read on, where there is room for notes. */
  readonly links: readonly LinkView[];
  /** The links that the cell consists of; none where it is a text. */
  readonly linked: readonly LinkView[];
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
  /** The columns of this part, in words. */
  readonly names: string;
  /** Headings over the columns, each with how many it goes across; none where no column has one. */
  readonly headings: readonly { readonly label: string; readonly span: number }[];
  readonly columns: readonly HeadLayout[];
  /** Of its columns, as CSS takes them; none where all are alike. */
  readonly widths: readonly string[];
  /** Whether it begins on a page of its own, so that it lies beside the part before it. */
  readonly isPaged: boolean;
  /** How many columns a heading among the rows goes across. */
  readonly span: number;
  readonly groups: readonly {
    /** Empty where the rows have no heading. */
    readonly label: string;
    /** Whether it has no heading and follows rows that have one, from which it stands apart then. */
    readonly isApart: boolean;
    /** Whether it is short enough to stay on one page. */
    readonly isWhole: boolean;
    readonly rows: readonly RowLayout[];
  }[];
}

/** What names a column or a row. */
export interface HeadLayout {
  readonly label: string;
  /** What stands under the name in small type: the kind of a service, or what one dot means and what all five do. */
  readonly detail: string;
}

/** A row of one of the tables. */
export interface RowLayout extends HeadLayout {
  /** As CSS takes it, where the parts of a table have the row in the same height; else empty. */
  readonly height: string;
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
  /** What is the matter with what is disputed, and what leads to what is right. */
  readonly verdict: string;
  readonly rightIs: string;
  readonly right: Prose;
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

/** A table of few columns has room for the notes under its signs. */
const roomyColumns = 3;

/** A group of more rows is broken where the page ends: kept whole, it would leave half a page white. */
const mostRowsKept = 8;

/** Says what the least and the most of a scale are. */
export function scaleText([low, high]: readonly [string, string], { phrase }: Words): string {
  return `1${phrase.colon}${low} … 5${phrase.colon}${high}`;
}

/** Lays a matrix out; one that is wider than its room is split into tables of about as many columns. */
export function layoutMatrix(matrix: MatrixView, options: MatrixOptions): MatrixLayout {
  const { room, words } = options;
  const table = tableView(matrix);
  const allRows = table.rows.flatMap(({ items }) => items);
  const once = sharedSource(allRows.flatMap(({ cells }) => cells.map(footnotesOf)));
  const isExamined = allRows.some((row) => row.published);
  const count = table.columns.reduce((sum, { items }) => sum + items.length, 0);
  const few = count <= roomyColumns;
  const fitsWithNotes = columnsWithNotes(room, few && isExamined) >= count;
  const roomy = options.notes ?? (few && fitsWithNotes);
  const hasArticle = roomy && few && fitsWithNotes && isExamined;
  const columns = table.columns.flatMap(({ items }) => items.map(layoutHead));
  const sections = table.rows.map(({ heading, items }) => ({
    heading,
    rows: items.map((row) => ({ ...layoutHead(row), row, cells: row.cells.map(layout) })),
  }));
  const rows = sections.flatMap((section) => section.rows);
  const keyWidth = roomy ? roomyKeyWidthOf(rows, room) : keyWidthOf(rows, room);
  const plan = roomy
    ? {
        turned: false,
        parts: splitEvenly([...columns.keys()], columnsWithNotes(room, hasArticle)).map((indexes) => ({
          indexes,
          widths: [],
        })),
      }
    : planColumns(
        columnNeeds(
          columns,
          rows.map(({ cells }) => cells),
        ),
        room - keyWidth,
      );
  const language = languageTags[matrix.articles[0]?.language ?? "en"];
  const isSplit = !roomy && plan.parts.length > 1;
  const widths = plan.parts.flatMap((part) => part.widths);
  const heads = plan.turned || isSplit ? headHeight(columns, plan) : 0;
  const hasHeadings = table.columns.some(({ heading }) => heading !== undefined);
  const heights = sections.map((section) =>
    section.rows.map((row) => (isSplit ? rowHeight(row, row.cells, { keyWidth, widths }) : 0)),
  );
  const pages = pageParts(plan.parts.length, {
    groups: sections.map(({ heading }, index) => ({
      isNamed: heading !== undefined,
      rows: heights[index] ?? [],
    })),
    heads: heads + (hasHeadings ? groupHead : 0),
    paper: isSplit ? options.paper : undefined,
  });
  return {
    articleHead: hasArticle ? words.label.articleWording : "",
    footnotes: hasArticle ? matrix.articles.flatMap((article) => article.footnotes) : [],
    roomy,
    oneSource: once === undefined ? "" : words.label.oneSource,
    onceCited: once === undefined ? [] : [once],
    unsourced: matrix.answers.sentence ?? "",
    grouped: sections.some(({ heading }) => heading !== undefined),
    turned: plan.turned,
    headHeight: heads > 0 ? millimetres(heads) : "",
    keyWidth: `${keyWidth}mm`,
    parts: pages.map(({ isPaged, part: number, stretches }) => {
      const { indexes, widths } = plan.parts[number] ?? { indexes: [], widths: [] };
      const shown = indexes.flatMap((index) => columns[index] ?? []);
      return {
        heading: plan.parts.length > 1 ? words.phrase.partOf(number + 1, plan.parts.length) : "",
        names: shown.map(({ label }) => label).join(words.phrase.comma),
        headings: hasHeadings ? headingsOver(table.columns, indexes) : [],
        columns: shown,
        widths: widths.map(millimetres),
        isPaged,
        span: shown.length + (hasArticle ? 2 : 1),
        groups: stretches.flatMap(({ group, from, to }) => {
          const { heading, rows } = sections[group] ?? { heading: undefined, rows: [] };
          return {
            label: heading ?? "",
            isApart: heading === undefined && group > 0,
            isWhole: rows.length <= mostRowsKept,
            rows: rows.slice(from, to).map(({ cells, detail, label, row }, index) => ({
              label,
              detail,
              height: isSplit ? millimetres(heights[group]?.[from + index] ?? 0) : "",
              cells: indexes.flatMap((index) => cells[index] ?? []),
              hasArticle,
              article: layoutArticle(row, matrix, { language, words }),
            })),
          };
        }),
      };
    }),
  };

  function layout(cell: CellView): CellLayout {
    const { footnotes, ...rest } = layoutCell(cell, { roomy, words });
    return { ...rest, footnotes: once === undefined ? footnotes : [] };
  }

  function layoutHead({ label, scale, serviceKind = "" }: TableHead): HeadLayout {
    const isTold = options.hasScales && !roomy && scale;
    return { label, detail: isTold ? scaleText(scale, words) : serviceKind };
  }
}

/** The headings over some of the columns. */
function headingsOver(sections: TableView["columns"], indexes: readonly number[]): PartLayout["headings"] {
  const sectionOf = sections.flatMap(({ items }, section) => items.map(() => section));
  const counts = Map.groupBy(indexes, (index) => sectionOf[index]);
  return Array.from(counts, ([section = 0, { length }]) => ({
    label: sections[section]?.heading ?? "",
    span: length,
  }));
}

function millimetres(length: number): string {
  return `${Math.round(length * 100) / 100}mm`;
}

function layoutCell(
  cell: CellView,
  { roomy, words }: { readonly roomy: boolean; readonly words: Words },
): CellLayout {
  const note = roomy ? (cell.note ?? "") : "";
  const none = { former: [], links: [], linked: [] };
  const common = {
    sign: "",
    character: "",
    unsaid: "",
    dots: [],
    note,
    ...none,
    footnotes: footnotesOf(cell),
  };
  switch (cell.kind) {
    case "support": {
      const text = besideSign(cell, { hasRoom: roomy });
      // With room, the word stands beside the sign unless a shorter one does.
      const unsaid = roomy && cell.short === undefined ? "" : cell.word;
      const character = signs[cell.support];
      const further = roomy ? { former: formerLines(cell, words), links: cell.links } : {};
      return { ...common, ...further, partial: "cell-support", sign: cell.support, character, unsaid, text };
    }
    case "rating": {
      const said = roomy ? { text: cell.word, unsaid: "" } : { text: "", unsaid: cell.word };
      return { ...common, partial: "cell-rating", ...layoutRating(cell.value), ...said };
    }
    case "value":
      return { ...common, partial: "cell-text", text: cell.text, linked: cell.linked ?? [] };
    case "empty":
      return {
        ...common,
        partial: "cell-support",
        sign: "unassessed",
        character: signs.unassessed,
        unsaid: cell.word,
        text: "",
      };
    default:
      return cell satisfies never;
  }
}

/** The sources of a cell and of what it was before: on paper they stand behind its answer. */
function footnotesOf(cell: CellView): readonly number[] {
  const former = cell.kind === "support" ? cell.history.flatMap(({ footnotes }) => footnotes) : [];
  return [...new Set([...cell.footnotes, ...former])].sort((a, b) => a - b);
}

function formerLines({ history }: SupportCell, { label, phrase }: Words): readonly Prose[] {
  return history.map(({ note, text }) =>
    joinProse([label.formerly, text, ...(note === undefined ? [] : [note])], phrase.colon),
  );
}

function layoutArticle(
  row: TableRow,
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
    verdict: correction?.verdict ? `${correction.verdict}${words.phrase.colon}` : "",
    rightIs: `${words.label.rightIs}${words.phrase.colon}`,
    right: correction?.right ?? "",
  };
}
