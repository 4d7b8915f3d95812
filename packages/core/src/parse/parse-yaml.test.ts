import { describe, expect, test } from "vitest";
import { inBrief } from "../testing/problems-in.ts";
import { parseYaml } from "./parse-yaml.ts";

function parse(text: string) {
  return parseYaml({ path: "x.yaml", text });
}

function problems(text: string): string[] {
  return parse(text).diagnostics.map(inBrief);
}

function placeOf(text: string, path: (string | number)[], target?: "key" | "value"): string | undefined {
  const outcome = parse(text);
  const range = outcome.ok ? outcome.value.locate(path, target).range : undefined;
  return range && `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}

describe("parseYaml()", () => {
  test("reads plain values, with dates and words of YAML 1.1 as texts", () => {
    const outcome = parse('a: 2026-01-31\nb: yes\nc: [1, 0.5, true, null]\nd: "x"\n');

    expect(outcome).toMatchObject({
      ok: true,
      value: { value: { a: "2026-01-31", b: "yes", c: [1, 0.5, true, null], d: "x" } },
    });
  });

  test("accepts a byte order mark, Windows line breaks and a document start", () => {
    expect(parse("\ufeff---\r\na: 1\r\nb: 2\r\n...\r\n")).toMatchObject({ value: { value: { a: 1, b: 2 } } });
  });

  test.each([
    ["", "1:1 file/empty"],
    ["# nothing\n", "1:1 file/empty"],
    ["---\n", "1:1 file/empty"],
    ["a: [\n", "2:1 yaml/syntax"],
    ["a:\n\t- b\n", "2:1 yaml/syntax"],
    ["a: 'x\n", "2:1 yaml/syntax"],
    ["? [a]\n: 1\n", "1:1 yaml/syntax"],
    ["a: 1\nb: 2\na: 3\n", "3:1 yaml/duplicate-key"],
    ['a: 1\n"a": 3\n', "2:1 yaml/duplicate-key"],
    ["a: 1\n---\nb: 1\n", "2:1 yaml/several-documents"],
    ["a: |\n  ---\n---\nb: 1\n", "3:1 yaml/several-documents"],
    ["a: 1\n...\nb: 1\n", "3:1 yaml/several-documents"],
    ["a: &b 1\n", "1:4 yaml/alias"],
    ["a: *b\n", "1:4 yaml/alias"],
    ["a: !!str 1\n", "1:4 yaml/tag"],
    ["a: !mine 1\n", "1:4 yaml/tag"],
    ["a: ! 1\n", "1:4 yaml/tag"],
    ["a: !!js/function 'x'\n", "1:4 yaml/tag"],
    ["a: \u0007\n", "1:4 text/forbidden-character"],
    ["a: '\u0000'\n", "1:5 text/forbidden-character"],
    ['a: "x"\u200b\n', "1:7 text/forbidden-character"],
    ['a: "x" \u{1f6a2}\n', "1:8 yaml/syntax"],
    ["__proto__: { a: 1 }\n", "1:1 schema/unknown-key"],
    ['a: { "\\x5f_proto__": 1 }\n', "1:6 schema/unknown-key"],
  ])("refuses %j with one diagnostic in its place", (text, expected) => {
    expect(problems(text)).toEqual([`x.yaml:${expected}`]);
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["dashes", "- ".repeat(100_000)],
    ["question marks", "? ".repeat(100_000)],
    ["indentation", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("refuses %s that nest too deeply before the stack is in danger", (_, text) => {
    expect(parse(text).diagnostics).toMatchObject([{ code: "yaml/too-deep", args: { limit: 50 } }]);
  });

  test("leaves the prototype of objects alone", () => {
    parse("__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n");

    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("refuses a second document after hundreds of thousands of values", () => {
    const text = `${"- 1\n".repeat(200_000)}---\n- 2\n`;

    expect(problems(text)).toEqual(["x.yaml:200001:1 yaml/several-documents"]);
  });
});

test("parseYaml() answers to any damage with a value or with one diagnostic, never with an error of its own", () => {
  const whole = "a: { b: [1, 'x'], c: |\n  text\n  text }\nd:\n  - e: \"y\\n\"\n    f: >-\n      more\n# g\n";
  const pieces = [
    ..."[]{}:,-?|>#&*!%@`'\"\\\n\t \u0000\u0085\u2028\ufeff\ud800",
    "---\n",
    "\\UFFFFFFFF",
    "1e999",
  ];

  const outcomes = Array.from(whole, (_, index) =>
    pieces.flatMap((piece) => [
      parse(whole.slice(0, index) + piece + whole.slice(index)),
      parse(whole.slice(0, index) + piece),
      parse(piece + whole.slice(index)),
    ]),
  ).flat();

  expect(outcomes.length).toBeGreaterThan(3000);
  expect(outcomes.filter(({ ok, diagnostics }) => diagnostics.length !== (ok ? 0 : 1))).toEqual([]);
});

describe("locate()", () => {
  const text = `# a comment
name: { en: 'One', zh-TW: "二" }
list:
  - id: first
    text: |
      Some lines
      of text.
  - second
nothing:
last: 1
`;

  test.each([
    [["name"], "2:7-2:32"],
    [["name", "en"], "2:13-2:18"],
    [["name", "zh-TW"], "2:27-2:30"],
    [["list", 0, "text"], "6:7-7:15"],
    [["list", 1], "8:5-8:11"],
    [["last"], "10:7-10:8"],
  ])("finds the value at %j", (path, expected) => {
    expect(placeOf(text, path)).toBe(expected);
  });

  test("finds keys, and for an item of a list its value", () => {
    expect(placeOf(text, ["name", "en"], "key")).toBe("2:9-2:11");
    expect(placeOf(text, ["list", 1], "key")).toBe("8:5-8:11");
  });

  test("falls back to the key of the nearest ancestor, the start of an item, or the start of the file", () => {
    expect(placeOf(text, ["name", "fr", "x"])).toBe("2:1-2:5");
    expect(placeOf(text, ["list", 0, "missing"])).toBe("4:5-4:5");
    expect(placeOf(text, ["missing"], "key")).toBe("2:1-2:1");
    expect(placeOf(text, ["nothing"])).toBe("9:1-9:8");
  });

  test("does not count a byte order mark as a column", () => {
    expect(placeOf("\ufeffa: 1\r\nb: 2\r\n", ["a"], "key")).toBe("1:1-1:2");
    expect(placeOf("\ufeffa: 1\r\nb: 2\r\n", ["b"])).toBe("2:4-2:5");
  });
});
