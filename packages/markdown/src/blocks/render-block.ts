import { type Dataset, matrixView, startPage } from "@stackmatrix/core";
import { escapeText } from "../escape.ts";
import { freshnessText, sourceDate, sourceTitle } from "../footnotes.ts";
import { matrixTable } from "../matrix-table.ts";
import { legendLine } from "../signs.ts";
import type { BlockRequest } from "./block-request.ts";

/** What stands between two markers: a table that needs nothing else of the pages, with its legend and its sources. */
export function renderBlock({ align, locale, subject }: BlockRequest, dataset: Dataset): string {
  const matrix = dataset.matrices.get(subject.matrix);
  if (!matrix) return "";
  const page = startPage(dataset, locale);
  const view = matrixView(page, matrix);
  const { label, phrase } = page.words;
  const cited = new Set(view.rows.flatMap((row) => row.cells.flatMap((cell) => cell.footnotes)));
  const footnotes = page.citations.footnotes().filter(({ number }) => cited.has(number));
  const freshness = freshnessText(page.citations.freshness(), page.words);
  const sources = footnotes.map((footnote) =>
    [`- ${sourceTitle(footnote)}`, escapeText(footnote.publisher), sourceDate(footnote, page.words)].join(
      " · ",
    ),
  );
  const summary = `${label.sources}${freshness && `${phrase.colon}${freshness}`}`;
  return [
    matrixTable(view, { align }).trimEnd(),
    legendLine(view, page.words),
    ...(sources.length > 0
      ? [`<details>\n<summary>${summary}</summary>`, sources.join("\n"), "</details>"]
      : []),
  ]
    .filter(Boolean)
    .join("\n\n");
}
