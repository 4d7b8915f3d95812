import type { AnswerData, ComparisonData, RowData } from "../../client-data/comparison-data.ts";

/** The answer of a service, by its place among all, in a row. */
export function answerAt({ answers }: ComparisonData, { cells }: RowData, service: number): AnswerData {
  return answers[cells[service] ?? -1] ?? missing;
}

const missing: AnswerData = { answer: "unassessed", word: "" };
