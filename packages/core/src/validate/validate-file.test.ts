import { describe, expect, test } from "vitest";
import { parseYaml } from "../parse/parse-yaml.ts";
import { entityKinds, type Kind } from "../schema/entity-kinds.ts";
import { validateFile } from "./validate-file.ts";

/** What is wrong with a text, such as `3:1 schema/missing-key {"key":"name"}`. */
function problems(text: string, kind: Kind): string[] {
  const file = parseYaml({ path: "x.yaml", text });
  if (!file.ok) throw new Error("The scene is no YAML");
  return validateFile(file.value, entityKinds[kind]).diagnostics.map(
    ({ code, location: { range }, args }) =>
      `${range?.start.line}:${range?.start.column} ${code} ${JSON.stringify(args)}`,
  );
}

const cell = (assessment: string) =>
  `name: { en: X }\ngroup: g\ndefinition: { en: X }\nassessments:\n  docker: ${assessment}\n`;

const sheet = (fields: string) =>
  `title: { en: X }\nsubtitle: { en: X }\nblocks: [{ block: layers }]\n${fields}`;

describe("validateFile() finds one mistake where there is one:", () => {
  test.each<[string, string, string, Kind]>([
    [
      "a misspelt key",
      "nmae: { en: X }\norder: 1\n",
      '1:1 schema/unknown-key {"key":"nmae","nearest":"name"}',
      "groups",
    ],
    ["a missing key", "# a group\nname: { en: X }\n", '2:1 schema/missing-key {"key":"order"}', "groups"],
    [
      "a missing key of a cell",
      cell("{ note: { en: X } }"),
      '5:3 schema/missing-key {"key":"support"}',
      "capabilities",
    ],
    [
      "an unknown key",
      "name: { en: X }\norder: 1\ncolour: red\n",
      '3:1 schema/unknown-key {"key":"colour"}',
      "groups",
    ],
    [
      "a key that is there already",
      "name: { en: X }\norder: 1\nnames: x\n",
      '3:1 schema/unknown-key {"key":"names"}',
      "groups",
    ],
    [
      "constructor",
      "name: { en: X }\norder: 1\nconstructor: 1\n",
      '3:1 schema/unknown-key {"key":"constructor"}',
      "groups",
    ],
    [
      "a merge",
      "<<: { order: 1 }\nname: { en: X }\norder: 1\n",
      '1:1 schema/unknown-key {"key":"<<"}',
      "groups",
    ],
    [
      "a margin that leaves no room",
      sheet("margins: 80\n"),
      '4:10 schema/invalid-value {"value":"80","expected":"at most 50"}',
      "sheets",
    ],
    [
      "a margin that no printer leaves",
      sheet("margins: { top: 1 }\n"),
      '4:17 schema/invalid-value {"value":"1","expected":"at least 5"}',
      "sheets",
    ],
    [
      "a side that a page has not",
      sheet("margins: { botom: 9 }\n"),
      '4:12 schema/unknown-key {"key":"botom","nearest":"bottom"}',
      "sheets",
    ],
    [
      "margins that are a text",
      sheet("margins: wide\n"),
      '4:10 schema/wrong-type {"expected":"a number or a mapping","actual":"a text"}',
      "sheets",
    ],
    [
      "a text for a mapping",
      "name: X\norder: 1\n",
      '1:7 schema/wrong-type {"expected":"a text for each language","actual":"a text"}',
      "groups",
    ],
    [
      "nothing",
      "name:\norder: 1\n",
      '1:1 schema/wrong-type {"expected":"a text for each language","actual":"nothing"}',
      "groups",
    ],
    [
      "no language",
      "name: {}\norder: 1\n",
      '1:7 schema/invalid-value {"value":"{}","expected":"a text in at least one language"}',
      "groups",
    ],
    [
      "half a number",
      "name: { en: X }\norder: 1.5\n",
      '2:8 schema/wrong-type {"expected":"a whole number","actual":"the number 1.5"}',
      "groups",
    ],
    [
      "too small a number",
      "name: { en: X }\norder: 0\n",
      '2:8 schema/invalid-value {"value":"0","expected":"at least 1"}',
      "groups",
    ],
    [
      "a list as a file",
      "- 1\n",
      '1:1 schema/wrong-type {"expected":"a mapping","actual":"a list"}',
      "groups",
    ],
    [
      "a misspelt discriminator",
      cell("{ suport: full, basis: documented }"),
      '5:13 schema/unknown-key {"key":"suport","nearest":"support"}',
      "capabilities",
    ],
    [
      "a misspelt value",
      cell("{ support: parital, basis: documented }"),
      '5:22 schema/invalid-value {"value":"parital","expected":"\\"full\\", \\"partial\\", \\"add-on\\", \\"none\\", \\"not-applicable\\" or \\"unknown\\"","nearest":"partial"}',
      "capabilities",
    ],
    ["a missing basis", cell("{ support: full }"), '5:3 schema/missing-key {"key":"basis"}', "capabilities"],
    [
      "a basis of the unknown",
      cell("{ support: unknown, basis: documented }"),
      '5:31 schema/unknown-key {"key":"basis"}',
      "capabilities",
    ],
    [
      "a misspelt inheritance",
      cell("{ inherts: kubernetes }"),
      '5:13 schema/unknown-key {"key":"inherts","nearest":"inherits"}',
      "capabilities",
    ],
    [
      "an inherited cell with a basis",
      cell("{ inherits: kubernetes, basis: documented }"),
      '5:35 schema/unknown-key {"key":"basis"}',
      "capabilities",
    ],
    [
      "an own cell that inherits",
      cell("{ support: full, basis: by-definition, inherits: x }"),
      '5:50 schema/unknown-key {"key":"inherits"}',
      "capabilities",
    ],
    [
      "a word for a cell",
      cell("full"),
      '5:11 schema/wrong-type {"expected":"a mapping","actual":"a text"}',
      "capabilities",
    ],
    [
      "a misspelt date",
      cell("{ support: full, basis: documented, asOf: undatd }"),
      '5:53 schema/invalid-value {"value":"undatd","expected":"\\"undated\\" or a day such as \\"2026-11-21\\"","nearest":"undated"}',
      "capabilities",
    ],
    [
      "a day that never was",
      cell("{ support: full, basis: documented, asOf: 2025-02-29 }"),
      '5:53 date/impossible {"value":"2025-02-29"}',
      "capabilities",
    ],
    [
      "an id as a key",
      "name: { en: X }\nvalues:\n  Docker_Engine: { basis: by-definition }\n",
      '3:3 id/invalid {"id":"Docker_Engine"}',
      "traits",
    ],
    [
      "a language that nobody writes",
      "name: { en: X, zh: X }\norder: 1\n",
      '1:16 schema/unknown-key {"key":"zh"}',
      "groups",
    ],
    [
      "white space at the end",
      'name: { en: "X " }\norder: 1\n',
      '1:13 schema/invalid-value {"value":"X ","expected":"text without white space at its ends"}',
      "groups",
    ],
    [
      "an empty text",
      'name: { en: "" }\norder: 1\n',
      '1:13 schema/invalid-value {"value":"","expected":"a text that is not empty"}',
      "groups",
    ],
    [
      "a line break",
      'name: { en: "X\\nY" }\norder: 1\n',
      '1:15 text/forbidden-character {"codePoint":"U+000A"}',
      "groups",
    ],
    [
      "a hidden override",
      'name: { en: "ab\\u202ecd" }\norder: 1\n',
      '1:16 text/forbidden-character {"codePoint":"U+202E"}',
      "groups",
    ],
    [
      "the same unescaped",
      "name:\n  en: >-\n    first\n    a\u2066b\norder: 1\n",
      '4:6 text/forbidden-character {"codePoint":"U+2066"}',
      "groups",
    ],
    [
      "a question of no kind",
      "statement: { en: X }\nanswer: true\nexplanation: { en: X }\n",
      '1:1 schema/missing-key {"key":"kind"}',
      "questions",
    ],
    [
      "a question of an unknown kind",
      "kind: opne\nquestion: { en: X }\nanswer: { en: X }\n",
      '1:7 schema/invalid-value {"value":"opne","expected":"\\"true-false\\" or \\"open\\"","nearest":"open"}',
      "questions",
    ],
    [
      "no list where one is asked for",
      "title: { en: X }\nsubtitle: { en: X }\nblocks: []\n",
      '3:9 schema/invalid-value {"value":"[]","expected":"at least one item"}',
      "sheets",
    ],
    [
      "a rating in quotes",
      'name: { en: X }\ndefinition: { en: X }\nscale: { 1: { en: a }, 2: { en: b }, 3: { en: c }, 4: { en: d }, 5: { en: e } }\nbetter: low\nratings:\n  docker: { value: "3", note: { en: X }, basis: judgement }\n',
      '6:20 schema/wrong-type {"expected":"1, 2, 3, 4 or 5","actual":"a text"}',
      "tradeoffs",
    ],
  ])("%s", (_, text, expected, kind) => {
    expect(problems(text, kind)).toEqual([expected]);
  });

  test.each([
    "http://example.com",
    "https://user@example.com/",
    "https://localhost/",
    "javascript:alert(1)",
    "example.com",
    "https:\\\\example.com",
  ])("the address %s", (url) => {
    const text = `title: X\npublisher: X\nkind: primary\nurl: '${url}'\ndate: undated\n`;

    expect(problems(text, "sources")).toEqual([`4:6 url/not-https ${JSON.stringify({ value: url })}`]);
  });
});

test("validateFile() reports every mistake of a file", () => {
  const text = "title: X\npublsher: X\nkind: primry\ndate: 2026-13-01\n";

  expect(
    problems(text, "sources")
      .map((problem) => problem.split(" ", 2).join(" "))
      .sort(),
  ).toEqual(["2:1 schema/unknown-key", "3:7 schema/invalid-value", "4:7 date/impossible"]);
});

test("validateFile() is quick with long texts", () => {
  const file = parseYaml({
    path: "x.yaml",
    text: `title: ${"a-".repeat(50_000)}\nurl: ${"https://a.".repeat(10_000)}\n`,
  });
  if (!file.ok) throw new Error("The scene is no YAML");
  validateFile(file.value, entityKinds.sources);
  const start = performance.now();

  validateFile(file.value, entityKinds.sources);

  expect(performance.now() - start).toBeLessThan(200);
});
