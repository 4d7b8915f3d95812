import { type Dataset, joinProse } from "@stackmatrix/core";
import { fieldTable, type Kind, type Locale } from "@stackmatrix/core/schema";
import { coverageView, matrixView, startPage } from "@stackmatrix/view";
import { codeSpan } from "../escape.ts";
import { freshnessText, sourceLine } from "../footnotes.ts";
import { legendLine } from "../legend-line.ts";
import { markdownTable, type TableOptions } from "../markdown-table.ts";
import { matrixTable } from "../matrix-table.ts";
import { unsourcedLine } from "../unsourced-line.ts";
import type { BlockRequest } from "./block-request.ts";

/** What stands between two markers; it needs nothing else of the pages. */
export function renderBlock({ align, locale, subject }: BlockRequest, dataset: Dataset): string {
  if ("coverage" in subject) return coverageBlock(dataset, { locale, align });
  if ("fields" in subject) return fieldsBlock(subject.fields, { align });
  return matrixBlock(dataset, { id: subject.matrix, locale, align });
}

interface LocalOptions extends TableOptions {
  readonly locale: Locale;
}

interface MatrixBlock extends LocalOptions {
  readonly id: string;
}

/** A matrix with its legend and its sources. */
function matrixBlock(dataset: Dataset, { align, id, locale }: MatrixBlock): string {
  const matrix = dataset.matrices.get(id);
  if (!matrix) return "";
  const page = startPage(dataset, locale);
  const view = matrixView(page, matrix, { history: false });
  const { label, phrase } = page.words;
  const cited = new Set(view.rows.flatMap((row) => row.cells.flatMap((cell) => cell.footnotes)));
  const footnotes = page.citations.footnotes().filter(({ number }) => cited.has(number));
  const freshness = freshnessText(page.citations.freshness(), page.words);
  const sources = footnotes.map((footnote) => `- ${sourceLine(footnote, page.words)}`);
  const summary = `${label.sources}${freshness && `${phrase.colon}${freshness}`}`;
  return [
    matrixTable(view, { align }).trimEnd(),
    legendLine(view, page.words),
    unsourcedLine(view),
    ...(sources.length > 0
      ? [`<details>\n<summary>${summary}</summary>`, sources.join("\n"), "</details>"]
      : []),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** What authors can write in the files of a kind; as the rest of the documentation, in English. */
function fieldsBlock(kind: Kind, options: TableOptions): string {
  const rows = fieldTable(kind).map(({ holds, key, meaning = "", required }) => [
    { markdown: codeSpan(key) },
    required ? "yes" : "no",
    { markdown: holds },
    { markdown: meaning },
  ]);
  return markdownTable([["Key", "Required", "What it holds", "What it is for"], ...rows], options).trimEnd();
}

/** Where the statements of articles are covered; as the rest of the documentation, in English but for what they say. */
function coverageBlock(dataset: Dataset, { align, locale }: LocalOptions): string {
  const rows = coverageView(startPage(dataset, locale)).map(({ coveredBy, id, note, text }) => [
    { markdown: id },
    { markdown: coveredBy.join(", ") },
    joinProse(
      [text, note].filter((part) => part !== undefined),
      " · ",
    ),
  ]);
  return markdownTable([["Statement", "Covered by", "What it says"], ...rows], { align }).trimEnd();
}
