import { expect, test } from "vitest";
import { kinds } from "./entity-kinds.ts";
import { fieldTable } from "./field-table.ts";

test("fieldTable() says what each key of a kind holds, to the innermost", () => {
  const rows = fieldTable("terms");

  expect(rows.map(({ holds, key, required }) => `${key}${required ? "" : "?"}: ${holds}`)).toEqual([
    "word: a text",
    "name?: a text, in one language or in each",
    "summary?: prose, in one language or in each",
    "meanings: a list; each: the fields below",
    "meanings.*.id: an id",
    "meanings.*.vendor?: a text",
    "meanings.*.expansion: a text",
    "meanings.*.service?: the id of a service",
    "meanings.*.text?: prose, in one language or in each",
    "meanings.*.sources?: a list; each: the id of a source",
    "meanings.*.asOf?: `undated`; or a day, a month or a year",
    "meanings.*.asOfNote?: a text",
    "meanings.*.checkedOn?: a day",
    "confusedWith?: a list; each: the fields below",
    "confusedWith.*.id: an id",
    "confusedWith.*.text: prose, in one language or in each",
    "confusedWith.*.sources?: a list; each: the id of a source",
    "confusedWith.*.asOf?: `undated`; or a day, a month or a year",
    "confusedWith.*.asOfNote?: a text",
    "confusedWith.*.checkedOn?: a day",
    "links?: by name: a web address; or a list; each: a web address or the fields below",
    "links.*.id?: an id",
    "links.*.name?: a text, in one language or in each",
    "links.*.url: a web address",
    "aliases?: a list; each: a text",
    "externalIds?: by the name of a data set: a text; or a list; each: a text",
    "tags?: a list; each: a text",
  ]);
});

test("fieldTable() has short forms first, and what may be missing for them", () => {
  const rows = new Map(fieldTable("capabilities").map((row) => [row.key, row]));

  expect(rows.get("assessments")).toMatchObject({
    required: true,
    holds: "by the id of a service: `full`, `none`, `not-applicable`, `unknown` or the fields below",
  });
  expect(rows.get("assessments.*.support")).toMatchObject({ required: false });
  expect(rows.get("assessments.*.history.*.note")).toMatchObject({ required: false });
  expect(rows.get("cite.basis")).toMatchObject({ required: true });
});

test("fieldTable() tells what a key is for apart from what it holds", () => {
  const rows = new Map(fieldTable("services").map((row) => [row.key, row]));

  expect(rows.get("layer")).toEqual({ key: "layer", required: false, holds: "the id of a layer" });
  expect(rows.get("shortName")).toMatchObject({ holds: "a text, in one language or in each" });
  expect(rows.get("shortName")?.meaning).toMatch(/ narrow columns/);
});

test("fieldTable() joins the keys of a kind that has variants", () => {
  const rows = new Map(fieldTable("questions").map((row) => [row.key, row]));

  expect(rows.get("kind")).toMatchObject({ required: true, holds: "`true-false` or `open`" });
  expect(rows.get("statement")).toMatchObject({ required: false });
});

test.each(kinds)("fieldTable() finds words for all keys of %s, each once", (kind) => {
  const rows = fieldTable(kind);

  expect(rows.filter(({ holds }) => holds === "" || holds.includes("undefined"))).toEqual([]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
