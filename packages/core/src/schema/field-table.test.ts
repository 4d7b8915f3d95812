import { expect, test } from "vitest";
import { kinds } from "./entity-kinds.ts";
import { fieldTable } from "./field-table.ts";

test("fieldTable() says what each key of a kind holds", () => {
  const rows = fieldTable("terms");

  expect(rows.map(({ holds, key, required }) => `${key}${required ? "" : "?"}: ${holds}`)).toEqual([
    "word: a text",
    "name?: a text in each language",
    "summary?: prose in each language",
    "meanings: a list; each: `id`, `vendor`?, `expansion`, `service`?, `text`?, `sources`?, `asOf`?, `asOfNote`?, `checkedOn`?",
    "confusedWith?: a list; each: `id`, `text`, `sources`?, `asOf`?, `asOfNote`?, `checkedOn`?",
    "links?: a list; each: `id`, `name`?, `url`",
    "aliases?: a list; each: a text",
    "externalIds?: by the name of a data set: a list; each: a text",
    "tags?: a list; each: a text",
  ]);
});

test("fieldTable() tells what a key is for apart from what it holds", () => {
  const rows = new Map(fieldTable("services").map((row) => [row.key, row]));

  expect(rows.get("layer")).toEqual({ key: "layer", required: false, holds: "the id of a layer" });
  expect(rows.get("shortName")).toMatchObject({ holds: "a text in each language" });
  expect(rows.get("shortName")?.meaning).toMatch(/ narrow columns/);
});

test("fieldTable() joins the keys of a kind that has variants", () => {
  const rows = new Map(fieldTable("questions").map((row) => [row.key, row]));

  expect(rows.get("kind")).toMatchObject({ required: true, holds: "`true-false` or `open`" });
  expect(rows.get("statement")).toMatchObject({ required: false });
});

test.each(kinds)("fieldTable() finds words for all keys of %s", (kind) => {
  const rows = fieldTable(kind);

  expect(rows.filter(({ holds }) => holds === "" || holds.includes("undefined"))).toEqual([]);
});
