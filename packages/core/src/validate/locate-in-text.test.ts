import { expect, test } from "vitest";
import { parseYaml } from "../parse/parse-yaml.ts";
import { locateInText, type TextPart } from "./locate-in-text.ts";

test.each([
  ["plain", "a: one two", "1:8-1:11"],
  ["plain and folded", "a: one\n  and two", "2:7-2:10"],
  ["between single quotes", "a: 'it''s one two'", "1:15-1:18"],
  ["between double quotes", 'a: "one \\"\\u00e4\\" two"', "1:20-1:23"],
  ["with a line that is continued", 'a: "one \\\n  two"', "2:3-2:6"],
  ["with the word itself escaped", 'a: "one \\x74w\\U0000006f"', "1:9-1:24"],
  ["in a folded block", "a: >-\n  one\n  two three\n", "3:3-3:6"],
  ["in a literal block", "a: |\n  one\n\n    two\n", "4:5-4:8"],
  ["after a character of two units", "a: 𠮷one two", "1:10-1:13"],
  ["over a line break", "a: one t\n  wo", "1:8-2:5"],
  ["in a block that begins with a quotation mark", 'a: >-\n  "\\x" and\n  two "y"\n', "3:3-3:6"],
  ["after escapes of what cannot be seen", 'a: "\\t\\_\\u3000 two"', "1:16-1:19"],
  ["after tabs", "a: 'x\t\n \ttwo'", "2:3-2:6"],
])("locateInText() finds a word in a text that is written %s", (_, written, expected) => {
  const place = placeIn(written, (text) => {
    const [found = ""] = /t ?wo/.exec(text) ?? [];
    const start = text.indexOf(found);
    return { text, start, end: start + found.length };
  });

  expect(place).toBe(expected);
});

test.each([
  ["as itself", "a: x\u00a0\u3000y", 2, "1:6-1:7"],
  ["by its number", 'a: "x\\xa0\\u3000y"', 2, "1:10-1:16"],
  ["by its name", 'a: "x\\_\\Ny"', 2, "1:8-1:10"],
  ["as a tab", "a: 'x\ty'", 1, "1:6-1:7"],
  ["as a line break in quotes", 'a: "x\\ny"', 1, "1:6-1:8"],
  ["by two numbers", 'a: "x\\ud83d\\udea2y"', 1, "1:6-1:12"],
  ["at the end of the first line", "a: |\n  x\u00a0\n  y\n", 1, "2:4-2:5"],
])("locateInText() finds a character that is written %s", (_, written, start, expected) => {
  expect(placeIn(written, (text) => ({ text, start, end: start + 1 }))).toBe(expected);
});

test("locateInText() points at the whole text for a line break that is not written as an escape", () => {
  expect(placeIn("a: |\n  x\n  y\n", (text) => ({ text, start: 1, end: 2 }))).toBe("2:3-3:4");
});

test("locateInText() finds a character of a key", () => {
  expect(
    placeIn('"x\\u200by": 1', () => ({ text: "x\u200by", start: 1, end: 2, target: "key" }), "x\u200by"),
  ).toBe("1:3-1:9");
});

/** The place of a part of the text at a key. */
function placeIn(written: string, part: (text: string) => TextPart, key = "a"): string {
  const parsed = parseYaml({ path: "x.yaml", text: written });
  if (!parsed.ok) throw new Error(`This cannot be read: ${written}`);
  const value = (parsed.value.value as Readonly<Record<string, unknown>>)[key];
  const { range } = locateInText(parsed.value, [key], part(String(value)));
  return range ? [range.start, range.end].map(({ column, line }) => `${line}:${column}`).join("-") : "";
}
