import { wholeContents } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { fixedPart, type JsonPart, listPart, objectPart, recordPart, valuePart } from "./json-part.ts";
import { jsonPieces } from "./json-pieces.ts";

const long = "x".repeat(399);

function chunk(...items: readonly string[]) {
  return { key: items.join(), items: () => items.map((item) => JSON.stringify(item)) };
}

const document = objectPart({
  kind: fixedPart("all"),
  list: listPart([chunk("a", "b"), chunk(), chunk("c")]),
  record: recordPart(
    [
      { key: "none", items: () => [] },
      { key: "some", items: () => [["one", { fields: [["long", JSON.stringify(long)]] }]] },
    ],
    1,
  ),
  nothing: recordPart([]),
  never: listPart([chunk()], 1),
  last: valuePart(() => ({ value: { short: [1], none: undefined } })),
});

test("jsonPieces() writes each part that is short on a line of its own", () => {
  expect(textOf(document)).toBe(`{
 "kind": "all",
 "list": [
  "a",
  "b",
  "c"
 ],
 "record": {
  "one": {
   "long": "${long}"
  }
 },
 "nothing": {},
 "never": [],
 "last": {"short":[1]}
}
`);
});

test("jsonPieces() says the same on one line", () => {
  const text = textOf(document, true);

  expect(text.trimEnd()).not.toMatch(/\s/);
  expect(JSON.parse(text)).toEqual(JSON.parse(textOf(document)));
});

test("jsonPieces() leaves out fields that are not there, and the commas before them", () => {
  const fields: JsonPart = {
    kind: "object",
    members: [
      { fields: "before", make: () => [["id", '"a"']] },
      { name: "long", part: listPart([]) },
      { fields: "after", make: () => [] },
    ],
  };

  expect(textOf(fields, true)).toBe('{"id":"a","long":[]}\n');
});

test("the key of a piece tells a chunk from others, and that it is the first", () => {
  const [before, after] = [
    [chunk("b"), chunk("c")],
    [chunk("a"), chunk("b"), chunk("c")],
  ].map((chunks) => jsonPieces(listPart(chunks)).map(({ key }) => key));

  expect(before?.filter((key) => !after?.includes(key))).toHaveLength(1);
  expect(new Set(after).size).toBe(after?.length);
});

function textOf(part: JsonPart, isCompact = false): string {
  return String(wholeContents(jsonPieces(part, { isCompact })));
}
