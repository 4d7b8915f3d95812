import { describe, expect, test } from "vitest";
import { cell, compare, find, get, NotFound, recommend, search, searchIndex, stale } from "./index.ts";
import { vessels } from "./testing/small-data.ts";

describe("get()", () => {
  test("follows old ids, and gives nothing for what was never there", () => {
    expect(get(vessels, "services", "yacht")).toBe(vessels.services.ketch);
    expect(get(vessels, "services", "toString")).toBeUndefined();
    expect(get(vessels, "services", "__proto__")).toBeUndefined();
  });
});

describe("cell()", () => {
  test("tells unassessed, unknown, none and unsourced apart", () => {
    expect(cell(vessels, "tug", "sails")).toMatchObject({ answer: "unassessed", unsourced: false });
    expect(cell(vessels, "tug", "oars")).toMatchObject({ answer: "unknown", unsourced: false });
    expect(cell(vessels, "ketch", "oars")).toMatchObject({ answer: "none", unsourced: false });
    expect(cell(vessels, "raft", "oars")).toMatchObject({ answer: "full", unsourced: true });
  });

  test("resolves sources, and reckons the age from the last day that a date may mean, or from the day a text was seen", () => {
    const dated = cell(vessels, "ketch", "oars", { on: "2025-01-10" });
    const seen = cell(vessels, "ketch", "sails", { on: "2020-05-02" });

    expect(dated).toMatchObject({ age: 10, sources: [{ title: "Log", date: "2024" }, { title: "Song" }] });
    expect(seen).toMatchObject({ age: 1, seenOn: "2020-05-01" });
    expect(cell(vessels, "ketch", "oars", { on: "2024-05-01" })?.age).toBe(0);
    expect(cell(vessels, "ketch", "oars")).not.toHaveProperty("age");
  });

  test("is told in a language, or else in the default one", () => {
    expect(cell(vessels, "raft", "upkeep", { locale: "zh-TW" })).toMatchObject({ rating: 2, word: "低" });
    expect(cell(vessels, "ketch", "upkeep", { locale: "zh-TW" })?.word).toBe("4");
    expect(cell(vessels, "raft", "oars", { locale: "zh-TW" })).toMatchObject({
      word: "完整支援",
      short: "two",
    });
  });

  test("takes rows by old ids, with their kinds, and fields of services", () => {
    expect(cell(vessels, "yacht", "capabilities/rows")).toMatchObject({ service: "ketch", row: "oars" });
    expect(cell(vessels, "ketch", "vendor")).toMatchObject({
      kind: "attribute",
      answer: "value",
      word: "Yard",
    });
    expect(cell(vessels, "ketch", "release")).toMatchObject({ word: "2.1", sources: [{ id: "log" }] });
    expect(cell(vessels, "raft", "vendor")?.answer).toBe("unassessed");
    expect(cell(vessels, "raft", "traits/oars")).toBeUndefined();
    expect(cell(vessels, "boat", "oars")).toBeUndefined();
  });
});

describe("compare()", () => {
  test("says in what known answers differ; wording and open answers are no difference", () => {
    const { differing, open, rows } = compare(vessels, ["ketch", "raft", "tug"]);

    expect(rows.map(({ by, row }) => [row, by])).toEqual([
      ["oars", ["level"]],
      ["sails", ["version", "status"]],
      ["upkeep", ["rating"]],
      ["speed", ["value"]],
      ["hull", []],
    ]);
    expect(rows[0]?.open).toEqual(["tug"]);
    expect([differing, open]).toEqual([4, 4]);
  });

  test("compares with a baseline, and not the others with each other", () => {
    const { rows } = compare(vessels, ["raft", "tug"], { baseline: "yacht", rows: ["oars", "sails"] });

    expect(rows[0]?.cells.map(({ differs }) => differs)).toEqual([true, false]);
    expect(compare(vessels, ["ketch"], { baseline: "tug", rows: ["oars"] }).rows[0]?.differs).toBe(false);
  });

  test("takes services, rows and labels of a matrix, and the rows of a group", () => {
    const { rows, services } = compare(vessels, undefined, { matrix: "both", onlyDifferences: true });

    expect(services.map(({ id }) => id)).toEqual(["raft", "ketch"]);
    expect(rows.map(({ label }) => label)).toEqual(["By hand"]);
    expect(compare(vessels, ["raft"], { group: "power" }).rows.map(({ row }) => row)).toEqual([
      "oars",
      "upkeep",
      "speed",
    ]);
  });

  test.each([
    { title: "service", ask: () => compare(vessels, ["boat"]), kind: "services" },
    { title: "row", ask: () => compare(vessels, ["raft"], { rows: ["keel"] }), kind: "rows" },
    { title: "matrix", ask: () => compare(vessels, undefined, { matrix: "x" }), kind: "matrices" },
    { title: "group", ask: () => compare(vessels, ["raft"], { group: "x" }), kind: "groups" },
    { title: "layer", ask: () => find(vessels, { layer: "x" }), kind: "layers" },
    { title: "guide", ask: () => recommend(vessels, "x", []), kind: "guides" },
    { title: "condition", ask: () => recommend(vessels, "which", ["x"]), kind: "conditions" },
  ])("says which $title is not there", ({ ask, kind }) => {
    expect(ask).toThrow(NotFound);
    expect(ask).toThrow(expect.objectContaining({ kind }));
  });
});

describe("find()", () => {
  test("finds what holds, apart from what nobody knows", () => {
    const { found, open } = find(vessels, { support: { sails: "full" }, rating: { upkeep: { atMost: 3 } } });

    expect(found.map(({ id }) => id)).toEqual(["raft"]);
    expect(open.map(({ id, missing }) => [id, missing])).toEqual([["tug", ["sails", "upkeep"]]]);
  });

  test.each([
    { title: "bounds in the unit of the trait", speed: { atLeast: 5 }, found: ["ketch"], open: ["tug"] },
    {
      title: "bounds in another unit",
      speed: { atLeast: 5, unit: "km/h" },
      found: ["tug"],
      open: ["ketch", "raft"],
    },
    { title: "a number", speed: 8, found: ["ketch"], open: ["tug"] },
    {
      title: "a part of a range, of which nobody knows",
      speed: { atMost: 1 },
      found: [],
      open: ["raft", "tug"],
    },
    { title: "all of a range", speed: { atMost: 2 }, found: ["raft"], open: ["tug"] },
    { title: "a value as it is written", speed: "8.0", found: ["ketch"], open: [] },
  ])("finds values by $title", ({ found, open, speed }) => {
    const answer = find(vessels, { value: { speed } });

    expect(answer.found.map(({ id }) => id)).toEqual(found);
    expect(answer.open.map(({ id }) => id)).toEqual(open);
  });

  test("finds by vendor, layer and tags, and what is unknown where that is asked for", () => {
    const ids = (wanted: Parameters<typeof find>[1]) => find(vessels, wanted).found.map(({ id }) => id);

    expect(ids({ vendor: "YARD" })).toEqual(["ketch"]);
    expect(ids({ layer: "harbour" })).toEqual(["tug"]);
    expect(ids({ tags: ["wood"] })).toEqual(["raft"]);
    expect(ids({ support: { oars: ["unknown", "none"] } })).toEqual(["ketch", "tug"]);
  });
});

describe("stale()", () => {
  test("lists what is older than a day, by the last day that a date may mean", () => {
    expect(stale(vessels, { before: "2024-12-31" }).map(({ row, service }) => `${service}/${row}`)).toEqual([
      "ketch/sails",
    ]);
    expect(stale(vessels, { before: "2025-01-01" })).toHaveLength(7);
  });
});

describe("search()", () => {
  test.each([
    { text: "ketsch", first: "services/ketch" },
    { text: "float", first: "services/raft" },
    { text: "划槳", first: "capabilities/oars" },
    { text: "ＳＡＩＬ", first: "capabilities/sails" },
    { text: "berth", first: "glossary/words" },
  ])("finds $first by $text", ({ first, text }) => {
    const [hit] = search(vessels, text);

    expect(`${hit?.kind}/${hit?.id}`).toBe(first);
  });

  test("names what it finds in a language, of the kinds that are asked for", () => {
    expect(search(vessels, "oars", { locale: "zh-TW" })[0]?.name).toBe("划槳");
    expect(search(vessels, "oars", { kinds: ["services"] })).toEqual([]);
    expect(search(vessels, "  ")).toEqual([]);
  });

  test("gives the same from an index that was shipped, which is the same each time", () => {
    const index = JSON.stringify(searchIndex(vessels));

    expect(JSON.stringify(searchIndex(vessels))).toBe(index);
    expect(search(JSON.parse(index), "ketsch")).toEqual(search(vessels, "ketsch"));
  });
});

describe("recommend()", () => {
  test("ranks by what holds, then by what speaks against, with the cells behind each reason", () => {
    const { outcomes, unanswered } = recommend(vessels, "which", { windy: true, calm: false });

    expect(outcomes.map(({ id, rank }) => [id, rank])).toEqual([
      ["leave", 1],
      ["stay", 2],
    ]);
    expect(outcomes[0]).toMatchObject({
      fit: 1,
      of: 2,
      choose: [{ id: "ketch" }],
      for: [{ id: "windy", facts: [{ row: "sails", answer: "full" }], sources: [{ title: "Log" }] }],
      open: [{ id: "far", facts: [{ row: "upkeep", rating: 4 }] }],
    });
    expect(outcomes[1]?.against.map(({ id }) => id)).toEqual(["calm"]);
    expect(unanswered).toEqual(["far"]);
  });

  test("gives outcomes that fit alike one rank", () => {
    expect(recommend(vessels, "which", []).outcomes.map(({ rank }) => rank)).toEqual([1, 1]);
  });
});
