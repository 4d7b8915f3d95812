import { describe, expect, test } from "vitest";
import { type CompareState, everything } from "../state/compare-state.ts";
import type { Want } from "../state/want.ts";
import { smallComparison } from "../testing/small-comparison.ts";
import { shownTables } from "./shown-table.ts";

const tableOf = shownTables(smallComparison);
const shown = (part: Partial<CompareState>, isPair = false) =>
  tableOf({ ...everything, ...part }, { isPair });
const services = (part: Partial<CompareState>) =>
  shown(part).services.map(({ isUndecided, service }) => (isUndecided ? `${service.id}?` : service.id));
const rows = (part: Partial<CompareState>, isPair = false) => shown(part, isPair).rows.map(({ id }) => id);

describe("which services fit", () => {
  test.each<[string, Want, readonly string[]]>([
    ["a level, and what nobody has looked at may", { row: "flies", of: ["full"] }, ["bee", "dog?"]],
    ["one of several levels", { row: "flies", of: ["full", "partial"] }, ["ant", "bee", "dog?"]],
    ["what nobody knows, where just that is asked", { row: "eats", of: ["unknown"] }, ["cat"]],
    ["a step at most", { row: "cost", of: [], atMost: "3" }, ["ant", "cat", "dog?"]],
    ["a step at least", { row: "cost", of: [], atLeast: "3" }, ["bee", "dog?"]],
    [
      "a number within bounds, and words cannot be told",
      { row: "memory", of: [], atMost: "1000" },
      ["ant?", "bee", "cat?", "dog?"],
    ],
    ["a range that lies within", { row: "memory", of: [], atMost: "4096" }, ["ant", "bee", "cat?", "dog?"]],
    ["yes", { row: "tame", of: ["true"] }, ["cat", "dog"]],
    ["anything, where nothing is asked", { row: "tame", of: [] }, ["ant", "bee", "cat", "dog"]],
    [
      "anything, where the bound is no number",
      { row: "cost", of: [], atMost: "cheap" },
      ["ant", "bee", "cat", "dog?"],
    ],
  ])("is told by %s", (_, want, expected) => {
    expect(services({ wants: [want] })).toEqual(expected);
  });

  test("is told by all that is asked together", () => {
    const wants = [
      { row: "flies", of: ["full", "partial"] },
      { row: "cost", of: [], atMost: "2" },
    ];

    expect(services({ wants })).toEqual(["ant", "dog?"]);
    expect(services({ wants, vendors: ["Acme"] })).toEqual(["ant"]);
  });

  test("is told by layer, tags and words, whatever their accents", () => {
    expect(services({ layers: ["high"] })).toEqual(["bee", "cat"]);
    expect(services({ serviceTags: ["wings"] })).toEqual(["bee"]);
    expect(services({ serviceText: "DOG" })).toEqual(["dog"]);
    expect(services({ serviceText: "acme bee" })).toEqual(["bee"]);
  });

  test("says nothing against the one that the others are compared with, which stands first", () => {
    expect(services({ baseline: "cat", wants: [{ row: "flies", of: ["full"] }] })).toEqual([
      "cat",
      "bee",
      "dog?",
    ]);
    expect(shown({ baseline: "cat", services: ["ant"] }).services.map(({ isFitting }) => isFitting)).toEqual([
      false,
      true,
    ]);
  });
});

describe("which rows differ", () => {
  test("is told by what is known, and not by notes or sources", () => {
    expect(rows({ onlyDifferences: true })).toEqual(["flies", "cost", "memory", "tame"]);
    expect(rows({ onlyDifferences: true, services: ["ant", "bee", "dog"] })).not.toContain("eats");
  });

  test("is told from the baseline, where there is one", () => {
    expect(rows({ onlyDifferences: true, baseline: "ant", services: ["ant", "cat"] })).toEqual([
      "flies",
      "memory",
      "tame",
    ]);
  });

  test("is told of the two alone that stand side by side", () => {
    expect(rows({ onlyDifferences: true, pair: ["cat", "dog"] }, true)).toEqual([]);
    expect(shown({}, true).beside.map(({ service }) => service.id)).toEqual(["ant", "bee"]);
  });
});

describe("which rows are shown", () => {
  test("is told by group, tags and words", () => {
    expect(rows({ groups: ["food"] })).toEqual(["eats"]);
    expect(rows({ rowTags: ["size"] })).toEqual(["memory"]);
    expect(rows({ rowText: "food" })).toEqual(["eats"]);
    expect(rows({ rows: ["tame", "flies"] })).toEqual(["tame", "flies"]);
  });
});

describe("the order", () => {
  test.each<[string, CompareState["serviceOrder"], readonly string[]]>([
    ["levels from the furthest", { by: "answer", at: "flies" }, ["bee", "ant", "cat", "dog"]],
    ["steps from the better", { by: "answer", at: "cost" }, ["ant", "cat", "bee", "dog"]],
    ["numbers from the smallest", { by: "answer", at: "memory" }, ["bee", "ant", "cat", "dog"]],
    ["dates from the newest", { by: "date", at: "eats" }, ["ant", "dog", "bee", "cat"]],
    ["names", { by: "name" }, ["cat", "ant", "bee", "dog"]],
    ["names the other way round", { by: "name", isBackwards: true }, ["dog", "bee", "ant", "cat"]],
  ])("goes by %s, and what nobody knows comes last", (_, serviceOrder, expected) => {
    expect(services({ ...(serviceOrder && { serviceOrder }) })).toEqual(expected);
  });

  test("of rows goes by the answers of a service", () => {
    expect(rows({ rowOrder: { by: "answer", at: "cat" } })).toEqual([
      "flies",
      "cost",
      "tame",
      "memory",
      "eats",
    ]);
  });
});
