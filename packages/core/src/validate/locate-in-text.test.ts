import { expect, test } from "vitest";
import { parseYaml } from "../parse/parse-yaml.ts";
import { locateInText } from "./locate-in-text.ts";

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
])("locateInText() finds a word in a text that is written %s", (_, written, expected) => {
  const parsed = parseYaml({ path: "x.yaml", text: written });
  const text = parsed.ok ? String((parsed.value.value as { a: unknown }).a) : "";
  const [found = ""] = /t ?wo/.exec(text) ?? [];
  const start = text.indexOf(found);

  const { range } = parsed.ok
    ? locateInText(parsed.value, ["a"], { text, start, end: start + found.length })
    : { range: undefined };

  const place = range && [range.start, range.end].map(({ column, line }) => `${line}:${column}`).join("-");
  expect(place).toBe(expected);
});
