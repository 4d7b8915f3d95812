import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { renderBlocks } from "./render-blocks.ts";

const dataset = smallDataset({
  "services/raft": "name: { en: Raft, zh-TW: 木筏 }\nvendor: Nobody\n",
  "tradeoffs/price": `
name: { en: Cost, zh-TW: 成本 }
ratings:
  raft: { value: 1, note: { en: Cheap., zh-TW: 便宜。 }, basis: judgement }
  ferry: { value: 4, note: { en: Dear., zh-TW: 貴。 }, basis: documented, sources: [logbook], asOf: undated }
  rowboat: { value: 1, note: { en: Cheap., zh-TW: 便宜。 }, basis: judgement }
`,
  "matrices/all-boats": `
title: { en: All | boats, zh-TW: 所有的船 }
headings: groups
`,
});

/** The lines of a block of the matrix, without those that are empty. */
function blockOf(rest: string, id = "ferry-or-rowboat"): readonly string[] {
  const text = `<!-- stackmatrix:begin matrix=${id} ${rest} -->\n<!-- stackmatrix:end -->\n`;
  const outcome = renderBlocks({ path: "README.md", text }, dataset);
  expect(outcome.diagnostics).toEqual([]);
  return outcome.ok ? outcome.value.split("\n").slice(1, -2).filter(Boolean) : [];
}

test("A block of a matrix gives each answer the numbers of its sources in the list below, from 1 in reading order", () => {
  const lines = blockOf("rows=traits/price,tradeoffs/price,night-crossing sources=open");

  expect(lines).toEqual([
    "|  | Ferry | Rowboat |",
    "| --- | --- | --- |",
    "| Price | 2.5 EUR per ticket (one way) ¹ | · |",
    "| Cost | ●●●●○ 4 of 5 ² | ●○○○○ 1 of 5 |",
    "| At night | ◐ 2.0 · preview · until 22:00 ¹ ² | ✓ |",
    expect.stringMatching(/^Legend: /),
    "Sources: oldest source 2024-05-01, 1 undated",
    expect.stringMatching(/^1\. \[Handbook/),
    expect.stringMatching(/^2\. Logbook/),
  ]);
});

test("A block of a matrix numbers its own sources alone, however it is turned", () => {
  const [head, , ferry] = blockOf("transpose rows=tradeoffs/price,cars");

  expect(head).toBe("|  | Cost | Cars |");
  expect(ferry).toBe("| Ferry | ●●●●○ 4 of 5 ¹ | ＋ car \\| deck ² |");
  expect(blockOf("rows=cars").at(-2)).toMatch(/^1\. \[Handbook/);
});

test("A block of a matrix shows no numbers where it shows no sources", () => {
  const lines = blockOf("rows=cars sources=off legend=off");

  expect(lines).toEqual(["|  | Ferry | Rowboat |", "| --- | --- | --- |", "| Cars | ＋ car \\| deck | · |"]);
});

test("A block of a matrix shows the services that it names, in their order", () => {
  const [head] = blockOf("services=raft,ferry");

  expect(head).toBe("|  | Raft | Ferry |");
});

test("A block of a matrix keeps what the matrix calls its rows, and drops its headings where rows are named", () => {
  const lines = blockOf("rows=vendor,night-crossing,cars sources=off legend=off");

  expect(lines.slice(2).map((line) => line.split(" | ")[0])).toEqual(["| Vendor", "| At night", "| Cars"]);
});

test("A block of a matrix marks in bold what differs from its baseline, which it shows", () => {
  const lines = blockOf("services=ferry,rowboat baseline=raft rows=vendor,tradeoffs/price,cars sources=off");

  expect(lines).toEqual([
    "|  | Raft | Ferry | Rowboat |",
    "| --- | --- | --- | --- |",
    "| Vendor | Nobody | **Example Lines** | Nobody |",
    "| Cost | ●○○○○ 1 of 5 | **●●●●○ 4 of 5** | ●○○○○ 1 of 5 |",
    "| Cars | · | ＋ car \\| deck | · |",
    expect.stringMatching(/, bold: differs from Raft$/),
  ]);
});

test("A block of a matrix shows only rows in which known answers differ, and no heading without one", () => {
  const rowsOf = (rest: string) =>
    blockOf(`${rest} only-differences sources=off legend=off`)
      .slice(2)
      .map((line) => line.split(" | ")[0]);

  expect(rowsOf("")).toEqual(["| Kind", "| At night", "| **Loads \\| \\*and\\* prices**", "| Effort"]);
  expect(rowsOf("services=rowboat,raft rows=vendor,tradeoffs/price,effort,kind baseline=ferry")).toEqual([
    "| Vendor",
    "| Cost",
    "| Effort",
    "| Kind",
  ]);
  expect(rowsOf("rows=night-crossing,cars,vendor")).toEqual(["| At night", "| Vendor"]);
});

test.each([
  ["tradeoffs/price", "| Raft | Rowboat | Ferry |"],
  ["-tradeoffs/price", "| Ferry | Raft | Rowboat |"],
  ["effort", "| Ferry | Rowboat | Raft |"],
  ["-effort", "| Rowboat | Ferry | Raft |"],
  ["night-crossing", "| Rowboat | Ferry | Raft |"],
  ["-night-crossing", "| Ferry | Rowboat | Raft |"],
  ["vendor", "| Ferry | Raft | Rowboat |"],
  ["release", "| Ferry | Raft | Rowboat |"],
  ["traits/price", "| Ferry | Raft | Rowboat |"],
])("A block of a matrix puts services in order by %s, what nobody knows last", (sort, order) => {
  const [head] = blockOf(`services=raft,ferry,rowboat sort=${sort}`);

  expect(head).toBe(`|  ${order}`);
});

test("A block of a matrix lists the notes of its answers with their numbers", () => {
  const lines = blockOf("rows=night-crossing,effort notes legend=off sources=open");

  expect(lines.slice(4, 8)).toEqual([
    "Notes:",
    "- **At night · Ferry**: The last ferry leaves at 22:00. ¹ ²",
    "- **Effort · Ferry**: You sit.",
    "- **Effort · Rowboat**: You row.",
  ]);
});

test("A block of a matrix has a heading of the level that it asks for", () => {
  expect(blockOf("heading=3", "all-boats")[0]).toBe("### All | boats".replace("|", "\\|"));
  expect(blockOf("heading locale=zh-TW", "all-boats")[0]).toBe("## 所有的船");
});

test("A block of a matrix names its columns' headings in lines that are more than bold letters", () => {
  expect(blockOf("transpose")).toContain("**Loads \\| \\*and\\* prices**:");
});
