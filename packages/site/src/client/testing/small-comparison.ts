import { words } from "@stackmatrix/view";
import type { AnswerData, ComparisonData, RowData } from "../../client-data/comparison-data.ts";

const answers: readonly AnswerData[] = [
  { answer: "full", word: "full", asOf: "2026-01-01", sources: [0] },
  { answer: "full", word: "full", note: "Since `2.0`.", asOf: "2025-01-01", sources: [1] },
  { answer: "partial", word: "partial", beside: "with a plugin" },
  { answer: "none", word: "none" },
  { answer: "unknown", word: "unknown" },
  { answer: "unassessed", word: "not assessed" },
  { answer: "rating", word: "low", rating: 2 },
  { answer: "rating", word: "very high", rating: 5 },
  { answer: "value", word: "512 MB", values: [{ type: "number", value: 512, written: "512", unit: "MB" }] },
  {
    answer: "value",
    word: "at most 4,096 MB",
    values: [{ type: "number", atMost: { value: 4096, written: "4096" }, unit: "MB" }],
  },
  { answer: "value", word: "as you like", values: [{ type: "text", text: "as you like" }] },
  { answer: "value", word: "yes", values: [{ type: "boolean", isTrue: true }] },
  { answer: "value", word: "no", values: [{ type: "boolean", isTrue: false }] },
];

/** Four services in five rows, in which every kind of answer occurs. */
export const smallComparison: ComparisonData = {
  ...{ id: "small", title: "Small", locale: "en", transpose: false },
  words: {
    client: words.en.site.client,
    ...{ support: words.en.support, basis: words.en.basis, label: words.en.label },
    phrase: {
      ...{ asOf: "as of {date}", checkedOn: "checked on {date}", colon: ": ", comma: ", " },
      ...{ inheritedFrom: "As {name}", notDated: "undated", seenOn: "seen on {date}" },
    },
  },
  services: [
    { id: "ant", name: "Ant", short: "Ant", layer: "low", vendor: "Acme" },
    { id: "bee", name: "Bee", short: "Bee", layer: "high", vendor: "Acme", tags: ["wings"] },
    { id: "cat", name: "=Cat|", short: "Cat", layer: "high" },
    { id: "dog", name: "Dög", short: "Dog" },
  ],
  rows: [
    row("capability", "flies", [2, 0, 3, 5]),
    row("capability", "eats", [0, 1, 4, 0], { group: "food" }),
    row("tradeoff", "cost", [6, 7, 6, 5], { isLessBetter: true, scale: ["very low", "very high"] }),
    row("trait", "memory", [9, 8, 10, 5], { unit: "MB", tags: ["size"] }),
    row("trait", "tame", [12, 12, 11, 11]),
  ],
  layers: { low: "Low", high: "High" },
  groups: { food: "Food" },
  answers,
  sources: [
    { id: "one", title: "One" },
    { id: "two", title: "Two" },
  ],
  moved: {},
};

function row(
  kind: RowData["kind"],
  id: string,
  cells: readonly number[],
  more: Partial<RowData> = {},
): RowData {
  return { key: id, id, kind, label: `It ${id}`, cells, ...more };
}
