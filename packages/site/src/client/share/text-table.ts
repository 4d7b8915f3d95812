import { parseProse, plainText } from "@stackmatrix/core";
import type { AnswerData, ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import { fill } from "../dom/fill.ts";
import { answerAt } from "../table/answer-at.ts";
import type { ShownTable } from "../table/shown-table.ts";

/** What is shown as a table of texts, its head first. */
export function textTable(
  data: ComparisonData,
  { beside: services, rows }: ShownTable,
  isTransposed: boolean,
): readonly (readonly string[])[] {
  const lines = rows.map((row) => [
    labelOf(row),
    ...services.map(({ place }) => answerText(data, answerAt(data, row, place))),
  ]);
  const table = [[data.words.label.name, ...services.map(({ service }) => service.name)], ...lines];
  return isTransposed ? (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? "")) : table;
}

/** A step alone does not say which end of its scale is which. */
function labelOf({ label, scale, unit }: RowData): string {
  if (scale !== undefined) return `${label} (1 ${scale[0]} … 5 ${scale[1]})`;
  return unit === undefined ? label : `${label} (${unit})`;
}

/** An answer in words alone. */
export function answerText({ words }: ComparisonData, told: AnswerData): string {
  const { answer, beside = "", inheritedFrom, rating, word } = told;
  if (rating !== undefined) return word === String(rating) ? word : `${rating} ${word}`;
  if (answer === "value") return plainText(parseProse(word));
  const inherited = inheritedFrom && fill(words.phrase.inheritedFrom, { name: inheritedFrom });
  const parts = [plainText(parseProse(beside)), inherited].filter(Boolean);
  return parts.length === 0 ? word : `${word} (${parts.join("; ")})`;
}
