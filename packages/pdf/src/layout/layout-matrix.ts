import { type CellView, languageTags, type MatrixView, type RowView, type Words } from "@stackmatrix/core";
import { type GlyphRun, glyphRuns } from "./glyph-runs.ts";

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
  readonly dots: readonly boolean[];
  readonly note: string;
  readonly footnotes: readonly number[];
}

/** A matrix with as much beside the signs as its width has room for. */
export interface MatrixLayout {
  readonly columns: MatrixView["columns"];
  /** Heading of the column that holds what the article says; empty where no article is examined. */
  readonly articleHead: string;
  /** The article as a source. */
  readonly footnotes: readonly number[];
  readonly roomy: boolean;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly CellLayout[];
    readonly hasArticle: boolean;
    readonly article: ArticleLayout;
  }[];
}

/** What an article says in a row, and what is wrong with it. */
export interface ArticleLayout {
  /** BCP 47 tag of the article's language. */
  readonly language: string;
  readonly cells: readonly {
    readonly service: string;
    readonly runs: readonly GlyphRun[];
    readonly disputed: boolean;
  }[];
  readonly verdict: string;
  readonly right: string;
}

/** A table of few columns has room for the notes under its signs. */
const roomyColumns = 3;

/** Lays a matrix out; `words` are those of the sheet's language. */
export function layoutMatrix(matrix: MatrixView, words: Words): MatrixLayout {
  const roomy = matrix.columns.length <= roomyColumns;
  const language = languageTags[matrix.articles[0]?.language ?? "en"];
  const hasArticle = roomy && matrix.rows.some((row) => row.published);
  return {
    columns: matrix.columns,
    articleHead: hasArticle ? words.label.articleWording : "",
    footnotes: hasArticle ? matrix.articles.flatMap((article) => article.footnotes) : [],
    roomy,
    rows: matrix.rows.map((row) => ({
      label: row.label,
      cells: row.cells.map((cell) => layoutCell(cell, roomy)),
      hasArticle,
      article: layoutArticle(row, matrix, language),
    })),
  };
}

function layoutCell(cell: CellView, roomy: boolean): CellLayout {
  const note = roomy ? (cell.note ?? "") : "";
  const common = { sign: "", dots: [], note, footnotes: cell.footnotes };
  switch (cell.kind) {
    case "support": {
      const text = cell.short ?? (roomy ? cell.word : "");
      return { ...common, partial: "cell-support", sign: cell.support, word: cell.word, text };
    }
    case "rating": {
      const dots = [1, 2, 3, 4, 5].map((step) => step <= cell.value);
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

function layoutArticle(row: RowView, matrix: MatrixView, language: string): ArticleLayout {
  const cells = (row.published?.cells ?? []).flatMap((cell, index) => {
    const service = matrix.columns[index]?.shortName;
    return cell && service ? { service, runs: glyphRuns(cell.text), disputed: cell.disputed } : [];
  });
  const correction = row.published?.correction;
  return { language, cells, verdict: correction?.verdict ?? "", right: correction?.right ?? "" };
}
