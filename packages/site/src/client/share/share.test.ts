import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { everything } from "../state/compare-state.ts";
import { shownTables } from "../table/shown-table.ts";
import { smallComparison } from "../testing/small-comparison.ts";
import { tableCsv } from "./table-csv.ts";
import { tableJson } from "./table-json.ts";
import { tableMarkdown } from "./table-markdown.ts";
import { textTable } from "./text-table.ts";

const shown = shownTables(smallComparison)({
  ...everything,
  services: ["cat", "ant"],
  rows: ["flies", "cost", "memory"],
});
const table = textTable(smallComparison, shown, false);

test("what is shown is a table of words that say what signs mean", () => {
  expect(table).toEqual([
    ["Name", "=Cat|", "Ant"],
    ["It flies", "none", "partial (with a plugin)"],
    ["It cost (1 very low … 5 very high)", "2 low", "2 low"],
    ["It memory (MB)", "as you like", "at most 4,096 MB"],
  ]);
  expect(textTable(smallComparison, shown, true)[1]).toEqual(["=Cat|", "none", "2 low", "as you like"]);
});

test("no spreadsheet finds a formula in the CSV, and programs read it back", () => {
  const read = parse(tableCsv([...table, ["+1", 'say "a, b"', " edge "]]), {
    bom: true,
  }) as readonly string[][];

  expect(read[0]).toEqual(["Name", "'=Cat|", "Ant"]);
  expect(read.at(-1)).toEqual(["+1", 'say "a, b"', " edge "]);
});

test("nothing in the Markdown ends a cell or begins a mark", () => {
  const text = tableMarkdown(table, { title: "A *title*", address: "https://example.org/?c=cat" });

  expect(text).toContain("| Name | =Cat\\| | Ant |\n| --- | --- | --- |\n");
  expect(text).toContain("[A \\*title\\*](https://example.org/?c=cat)\n");
});

test("the JSON has each answer with what it rests on, and no source that nothing cites", () => {
  const told = JSON.parse(tableJson(smallComparison, shown, "https://example.org/"));

  expect(told.services).toEqual([
    { id: "cat", name: "=Cat|" },
    { id: "ant", name: "Ant" },
  ]);
  expect(told.rows[1].cells[0]).toMatchObject({ service: "cat", answer: "rating", rating: 2, sources: [] });
  expect(told.sources).toEqual([]);
});
