import { describe, expect, test } from "vitest";
import { inBrief } from "../testing/problems-in.ts";
import { parseYaml } from "./parse-yaml.ts";

function parse(text: string) {
  return parseYaml({ path: "x.yaml", text });
}

function problems(text: string): string[] {
  return parse(text).diagnostics.map(inBrief);
}

/** Numbers with their texts, as texts with a mark. */
function numbersAsTexts(_: string, value: unknown): unknown {
  return typeof value === "symbol" ? `#${value.description}` : value;
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

  test("reads a number as itself where that says all, and with its text where that says more", () => {
    const text =
      "a: [0, -3, 12.5, 1e+21, 1.10, 0.0, +1, 007, 0x1F, 0o17, 1e3, 9007199254740993, 1e400, .inf, .nan]\n";

    const outcome = parse(text);

    expect(outcome.ok && JSON.stringify(outcome.value.value, numbersAsTexts)).toBe(
      '{"a":[0,-3,12.5,1e+21,"#1.10","#0.0","#+1","#007","#0x1F","#0o17","#1e3","#9007199254740993","#1e400","#.inf","#.nan"]}',
    );
  });

  test("reads what only looks like a number as a text", () => {
    expect(parse('a: [1_000, "1.10", 1.2.3, 0b1, 1e, +, ., 12:30, 0xg]\n')).toMatchObject({
      value: { value: { a: ["1_000", "1.10", "1.2.3", "0b1", "1e", "+", ".", "12:30", "0xg"] } },
    });
  });

  test.each(["1.10", "0x1", "007", "1e400", "true", "True", "null", "~", "2026-01-01", "-0", ".inf"])(
    "reads the key %s as it is written, with its own place",
    (key) => {
      const text = `a: 1\n${key}: [x]\n`;

      expect(parse(text)).toMatchObject({ value: { value: { a: 1, [key]: ["x"] } } });
      expect(placeOf(text, [key], "key")).toBe(`2:1-2:${key.length + 1}`);
      expect(placeOf(text, [key, 0])).toBe(`2:${key.length + 4}-2:${key.length + 5}`);
    },
  );

  test("takes keys that are one number and two texts for two keys", () => {
    expect(parse("1: a\n1.0: b\n0x1: c\n")).toMatchObject({
      value: { value: { 1: "a", "1.0": "b", "0x1": "c" } },
    });
    expect(problems("1.10: a\n'1.10': b\n")).toEqual(["x.yaml:2:1 yaml/duplicate-key"]);
  });

  test.each([
    ["a: >\n  one\n  two\n\nb: 1\n", "one two"],
    ["a: |\n  one\n  two\n", "one\ntwo"],
    ["a: >-\n  one\n", "one"],
    ["a: >\r\n  one\r\n", "one"],
    ["a: |+\n  one\n", "one\n"],
    ["a: >+\n  one\n\n", "one\n\n"],
    ['a: "one\\n"\n', "one\n"],
  ])("reads %j without the line break that only ends a block", (text, expected) => {
    expect(parse(text)).toMatchObject({ value: { value: { a: expected } } });
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
    ["<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n", "1:1 file/conflict-mark"],
    ["\ufeff<<<<<<< HEAD\r\na: 1\r\n=======\r\n", "1:1 file/conflict-mark"],
    ["a: [\n<<<<<<< HEAD\n  x,\n=======\n  y,\n>>>>>>> b\n]\n", "2:1 file/conflict-mark"],
    ["a: 1\n||||||| 1234567\nb: 2\n", "2:1 file/conflict-mark"],
    ["a: 1\n=======\r\nb: 2\n", "2:1 file/conflict-mark"],
    ["a: 1\n>>>>>>> b", "2:1 file/conflict-mark"],
  ])("refuses %j with one diagnostic in its place", (text, expected) => {
    expect(problems(text)).toEqual([`x.yaml:${expected}`]);
  });

  test("takes signs within a text for no marks of a merge", () => {
    const text = "a: |\n  <<<<<<< HEAD\n  =======\nb: =======\nc: x # =======\n";

    expect(parse(text)).toMatchObject({
      value: { value: { a: "<<<<<<< HEAD\n=======", b: "=======", c: "x" } },
    });
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

describe("parseYaml() says what may be meant where a text without quotation marks is no text:", () => {
  test.each([
    ["name: { en: Berths: at night }", "1:19 unquoted"],
    ["name: Docker: an engine", "1:13 unquoted"],
    ["- a: b: c", "1:7 unquoted"],
    ["name:\n  en: >-\n    one\n  zh-TW: two: three", "4:13 unquoted"],
    ["name: { en: @home }", "1:13 unquoted"],
    ["name: @home", "1:7 unquoted"],
    ["- @home", "1:3 unquoted"],
    ["name: { en: `docker` }", "1:13 unquoted"],
    ["name: `docker`", "1:7 unquoted"],
    ["name: { en: %50 }", "1:13 unquoted"],
    ["name: %50", "1:7 unquoted"],
    ["aliases: [a, @b]", "1:14 unquoted"],
    ["name: { en: > 5 }", "1:13 unquoted"],
    ["name: > 5", "1:7 unquoted"],
    ["name: |x", "1:7 unquoted"],
    ["name: { en: - b }", "1:13 unquoted"],
    ["name: ? b", "1:7 unquoted"],
    ["name: { en: - }", "1:13 unquoted"],
    ["name: [draft] berths", "1:15 unquoted"],
    ["name: { en: {a} berths }", "1:17 unquoted"],
    ['name: "a" b', "1:11 unquoted"],
    ['name: { en: "a" b }', "1:17 unquoted"],
    ["name: { en: 'don't' }", "1:18 apostrophe"],
    ["name: 'don't'", "1:12 apostrophe"],
    ['name: { en: "C:\\path" }', "1:16 backslash"],
    ["name: { en: issue #5 }\norder: 1", "1:19 comment"],
    ["name: { en: issue #5 }\r\n\r\norder: 1", "1:19 comment"],
    ["name: { en: issue #5 }", "1:19 comment"],
    ["name: { en: a\norder: 1", "2:1 unclosed"],
    ["name: { en: a", "2:1 unclosed"],
    ["a: 'b\nc: d", "2:1 unclosed"],
    ['a: "b', "2:1 unclosed"],
    ["a: 1\nname:Berths\nb: 2", "2:5 no-space"],
  ])("%j", (text, expected) => {
    const [problem, ...others] = parse(`${text}\n`).diagnostics;
    const { line, column } = problem?.location.range?.start ?? {};

    expect(problem).toMatchObject({ code: "yaml/syntax" });
    expect(others).toEqual([]);
    expect(`${line}:${column} ${problem?.code === "yaml/syntax" && problem.args.slip}`).toBe(expected);
  });

  test.each([
    "name: { a: { b: c } d: e }",
    'name: { en: "a" zh-TW: "b" }',
    'name: ["a" "b"]',
    "a:\n  b: c\n d: e",
    "order: 1\n  name: x",
    "name: { en: a,, b }",
  ])("but not in %j", (text) => {
    const [problem] = parse(`${text}\n`).diagnostics;

    expect(problem).toMatchObject({ code: "yaml/syntax" });
    expect(problem?.args).not.toHaveProperty("slip");
  });
});

test("parseYaml() looks for slips in endless lines without delay", () => {
  const start = performance.now();

  for (const piece of ["[", "{ ", "# ", "' ", ": ", "- ", " ", "> "]) {
    parse(`a: { b: ${piece.repeat(200_000)}`);
    parse(`a: b: ${piece.repeat(200_000)}`);
  }

  expect(performance.now() - start).toBeLessThan(5000);
});

test("parseYaml() answers to any damage with a value or with one diagnostic, never with an error of its own", () => {
  const whole = "a: { b: [1, 'x'], c: |\n  text\n  text }\nd:\n  - e: \"y\\n\"\n    f: >-\n      more\n# g\n";
  const pieces = [
    ..."[]{}:,-?|>#&*!%@`'\"\\\n\t \u0000\u0085\u2028\ufeff\ud800",
    "---\n",
    "\\UFFFFFFFF",
    "1e999",
    "\n<<<<<<< HEAD\n",
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

  test("finds what stands in a mapping that is short for a list, or for a value in another", () => {
    const short = "links: { Home: here, Shop: there }\ncell: { from: 1, note: X }\n";

    expect(placeOf(short, ["links", 1, "url"])).toBe("1:28-1:33");
    expect(placeOf(short, ["links", 1, "name", "en"])).toBe("1:22-1:26");
    expect(placeOf(short, ["links", 2, "url"])).toBe("1:1-1:6");
    expect(placeOf(short, ["cell", "value", "from"])).toBe("2:15-2:16");
    expect(placeOf(short, ["cell", "value", "to"])).toBe("2:1-2:5");
  });

  test("does not count a byte order mark as a column", () => {
    expect(placeOf("\ufeffa: 1\r\nb: 2\r\n", ["a"], "key")).toBe("1:1-1:2");
    expect(placeOf("\ufeffa: 1\r\nb: 2\r\n", ["b"])).toBe("2:4-2:5");
  });
});
