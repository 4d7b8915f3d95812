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

/** What a text is read as; nothing where something is wrong with it. */
function read(text: string, kind: Kind): unknown {
  const file = parseYaml({ path: "x.yaml", text });
  const outcome = file.ok ? validateFile(file.value, entityKinds[kind]) : file;
  return outcome.ok ? outcome.value : undefined;
}

const cell = (assessment: string) =>
  `name: { en: X }\ngroup: g\ndefinition: { en: X }\nassessments:\n  docker: ${assessment}\n`;

const sheet = (fields: string) =>
  `title: { en: X }\nsubtitle: { en: X }\nblocks: [{ block: layers }]\n${fields}`;

const amount = (value: string) => traitOf("number", value);

const traitOf = (type: string, value: string) =>
  `name: { en: X }\ntype: ${type}\nvalues:\n  docker: { value: ${value}, basis: judgement }\n`;

const limit = (value: string) => `${service}quotas: [{ id: a, value: ${value}, name: { en: X } }]\n`;

const service =
  "name: { en: X }\nvendor: X\nlayer: x\nlicence: { en: X }\nkind: { en: X }\noneLiner: { en: X }\nsummary: { en: X }\n";

const misconception = (origin: string) =>
  `claim: { en: X }\nverdict: wrong\nright: { en: Y }\nclaimedIn: [${origin}]\n`;

describe("validateFile() finds one mistake where there is one:", () => {
  test.each<[string, string, string, Kind]>([
    [
      "a misspelt key",
      "nmae: { en: X }\norder: 1\n",
      '1:1 schema/unknown-key {"key":"nmae","nearest":"name"}',
      "groups",
    ],
    ["a missing key", "# a layer\nname: { en: X }\n", '2:1 schema/missing-key {"key":"order"}', "layers"],
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
      "a stance that no text can take",
      misconception("{ source: essay, how: denies }"),
      '4:35 schema/invalid-value {"value":"denies","expected":"\\"claims\\", \\"corrects\\", \\"uses-the-word\\" or \\"lists\\""}',
      "misconceptions",
    ],
    [
      "a text without its stance",
      misconception("{ source: essay }"),
      '4:13 schema/missing-key {"key":"how"}',
      "misconceptions",
    ],
    [
      "a stance without its text",
      misconception("{ how: lists }"),
      '4:13 schema/missing-key {"key":"source"}',
      "misconceptions",
    ],
    [
      "a misspelt key of a text",
      misconception("{ sorce: essay, how: lists }"),
      '4:15 schema/unknown-key {"key":"sorce","nearest":"source"}',
      "misconceptions",
    ],
    [
      "what is neither an id nor a mapping",
      misconception("true"),
      '4:13 schema/wrong-type {"expected":"a mapping or the id of a source","actual":"the boolean true"}',
      "misconceptions",
    ],
    [
      "a text for a mapping",
      "name: X\norder: 1\n",
      '1:7 schema/wrong-type {"expected":"a text, or one for each language","actual":"a text"}',
      "groups",
    ],
    [
      "nothing",
      "name:\norder: 1\n",
      '1:1 schema/wrong-type {"expected":"a text, or one for each language","actual":"nothing"}',
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
      "name: { en: X }\norder: -1\n",
      '2:8 schema/invalid-value {"value":"-1","expected":"at least 0"}',
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
      '5:53 schema/invalid-value {"value":"undatd","expected":"\\"undated\\", a day such as \\"2026-11-21\\", a month or a year","nearest":"undated"}',
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
      "name: { en: X }\ntype: text\nvalues:\n  Docker_Engine: { basis: by-definition }\n",
      '4:3 id/invalid {"id":"Docker_Engine"}',
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
      '6:20 schema/wrong-type {"expected":"1, 2, 3, 4 or 5","actual":"a text","slip":"quoted"}',
      "tradeoffs",
    ],
    [
      "a language written another way",
      "name: { en: X, zh_tw: X }\norder: 1\n",
      '1:16 schema/unknown-key {"key":"zh_tw","nearest":"zh-TW"}',
      "groups",
    ],
    [
      "a script in place of a region",
      "name:\n  en: X\n  ZH-Hant: X\norder: 1\n",
      '3:3 schema/unknown-key {"key":"ZH-Hant","nearest":"zh-TW"}',
      "groups",
    ],
    [
      "a comma in a text",
      "name: { en: Holds ships, boats, rafts and more }\norder: 1\n",
      '1:26 schema/unknown-key {"key":"boats","slip":"unquoted-before"}',
      "groups",
    ],
    [
      "a comma before a known key in a text",
      "name: { en: Traditional, zh-TW }\norder: 1\n",
      '1:26 schema/wrong-type {"expected":"a text","actual":"nothing","slip":"unquoted-before"}',
      "groups",
    ],
    [
      "a comma and a colon in a text",
      "name: { en: Two kinds, first: open }\norder: 1\n",
      '1:24 schema/unknown-key {"key":"first","slip":"unquoted-before"}',
      "groups",
    ],
    [
      "a comma after a text in quotes",
      'name: { en: "Two kinds", first: open }\norder: 1\n',
      '1:26 schema/unknown-key {"key":"first"}',
      "groups",
    ],
    [
      "a colon without a space",
      "name: { en:Berths }\norder: 1\n",
      '1:9 schema/unknown-key {"key":"en:Berths","slip":"no-space"}',
      "groups",
    ],
    [
      "a colon in an item",
      "word: X\nname: { en: X }\nsummary: { en: X }\nmeanings:\n  - { id: a, expansion: [b: c], text: { en: X } }\n",
      '5:25 schema/wrong-type {"expected":"a text","actual":"a list","slip":"unquoted"}',
      "terms",
    ],
    [
      "true for a text",
      "title: true\npublisher: X\nkind: primary\ndate: undated\n",
      '1:8 schema/wrong-type {"expected":"a text","actual":"the boolean true","slip":"unquoted"}',
      "sources",
    ],
    [
      "~ for a text",
      "title: ~\npublisher: X\nkind: primary\ndate: undated\n",
      '1:8 schema/wrong-type {"expected":"a text","actual":"nothing","slip":"unquoted"}',
      "sources",
    ],
    [
      "nothing for a text",
      "title:\npublisher: X\nkind: primary\ndate: undated\n",
      '1:1 schema/wrong-type {"expected":"a text","actual":"nothing"}',
      "sources",
    ],
    [
      "a number for a text in each language",
      "name: 1.10\norder: 1\n",
      '1:7 schema/wrong-type {"expected":"a text, or one for each language","actual":"the number 1.10"}',
      "groups",
    ],
    [
      "a number for a file",
      "1.10\n",
      '1:1 schema/wrong-type {"expected":"a mapping","actual":"the number 1.10"}',
      "groups",
    ],
    [
      "a number for a list",
      `title: { en: X }\nsubtitle: { en: X }\nblocks: 1.0\n`,
      '3:9 schema/wrong-type {"expected":"a list","actual":"the number 1.0"}',
      "sheets",
    ],
    [
      "a number for a word of a list",
      "title: X\npublisher: X\nkind: 1.0\ndate: undated\n",
      '3:7 schema/wrong-type {"expected":"\\"primary\\", \\"secondary\\" or \\"article\\"","actual":"the number 1.0"}',
      "sources",
    ],
    [
      "a whole number that no double holds",
      amount("9007199254740993"),
      '4:20 number/not-exact {"value":"9007199254740993","nearest":"9007199254740992"}',
      "traits",
    ],
    ["a number too large for JSON", amount("1e400"), '4:20 number/not-exact {"value":"1e400"}', "traits"],
    ["an infinite number", amount("-.inf"), '4:20 number/not-exact {"value":"-.inf"}', "traits"],
    ["what is not a number", amount(".NaN"), '4:20 number/not-exact {"value":".NaN"}', "traits"],
    [
      "a hexadecimal number",
      amount("0x1F"),
      '4:20 schema/invalid-value {"value":"0x1F","expected":"a number in decimal digits","nearest":"31"}',
      "traits",
    ],
    [
      "a number with zeros before it",
      "name: { en: X }\norder: 07\n",
      '2:8 schema/invalid-value {"value":"07","expected":"a number in decimal digits","nearest":"7"}',
      "groups",
    ],
    [
      "a number with lines in it",
      amount("1_000"),
      '4:20 schema/wrong-type {"expected":"a number or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\"","actual":"a text","slip":"separators"}',
      "traits",
    ],
    [
      "a number with commas in quotes",
      amount('"10,000.50"'),
      '4:20 schema/wrong-type {"expected":"a number or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\"","actual":"a text","slip":"separators"}',
      "traits",
    ],
    [
      "a word for a number",
      amount("many"),
      '4:20 schema/wrong-type {"expected":"a number or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\"","actual":"a text"}',
      "traits",
    ],
    [
      "a text in a language for a number",
      traitOf("number", "{ en: many }"),
      '4:20 schema/wrong-type {"expected":"a number or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\"","actual":"a mapping"}',
      "traits",
    ],
    [
      "a text for a text by language",
      traitOf("text", "many"),
      '4:20 schema/wrong-type {"expected":"a text, or one for each language","actual":"a text"}',
      "traits",
    ],
    [
      "two bounds of a number",
      traitOf("number", "{ atMost: 5, atLeast: 1 }"),
      '4:33 schema/one-of {"keys":["atMost","atLeast"],"found":["atMost","atLeast"]}',
      "traits",
    ],
    [
      "a range and a number that it is about",
      traitOf("number", "{ about: 3, from: 1, to: 5 }"),
      '4:32 schema/one-of {"keys":["about","from"],"found":["about","from"]}',
      "traits",
    ],
    [
      "a range without an end",
      traitOf("version", "{ from: 1.10 }"),
      '4:13 schema/missing-key {"key":"to"}',
      "traits",
    ],
    [
      "a misspelt bound",
      traitOf("date", "{ atMots: 2026 }"),
      '4:22 schema/unknown-key {"key":"atMots","nearest":"atMost"}',
      "traits",
    ],
    [
      "a bound that is no date",
      traitOf("date", "{ atMost: 2026-13 }"),
      '4:30 date/impossible {"value":"2026-13"}',
      "traits",
    ],
    [
      "a day that the calendar does not have",
      traitOf("date", "2026-02-30"),
      '4:20 date/impossible {"value":"2026-02-30"}',
      "traits",
    ],
    [
      "a word for a date",
      traitOf("date", "soon"),
      '4:20 schema/invalid-value {"value":"soon","expected":"a day such as \\"2026-11-21\\", a month, a year or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\""}',
      "traits",
    ],
    [
      "a word for yes or no",
      traitOf("boolean", "yes"),
      '4:20 schema/wrong-type {"expected":"true, false or a mapping","actual":"a text"}',
      "traits",
    ],
    [
      "an address that is no link yet",
      traitOf("link", "https://example.com/"),
      '4:20 schema/wrong-type {"expected":"a mapping with \\"url\\" or \\"text\\"","actual":"a text"}',
      "traits",
    ],
    [
      "a link to no address",
      traitOf("link", "{ url: example.com }"),
      '4:27 url/not-https {"value":"example.com"}',
      "traits",
    ],
    [
      "a unit of what is no number",
      traitOf("boolean", "true, unit: { en: X }"),
      '4:26 schema/unknown-key {"key":"unit"}',
      "traits",
    ],
    [
      "a type that there is not",
      traitOf("nubmer", "1"),
      '2:7 schema/invalid-value {"value":"nubmer","expected":"\\"number\\", \\"text\\", \\"boolean\\", \\"date\\", \\"version\\" or \\"link\\"","nearest":"number"}',
      "traits",
    ],
    [
      "a number in quotes",
      amount('"0.10"'),
      '4:20 schema/wrong-type {"expected":"a number or a mapping with \\"from\\" and \\"to\\", \\"atMost\\", \\"atLeast\\", \\"about\\" or \\"text\\"","actual":"a text","slip":"quoted"}',
      "traits",
    ],
    [
      "a whole number beyond all bounds",
      "name: { en: X }\norder: 9007199254740993\n",
      '2:8 number/not-exact {"value":"9007199254740993","nearest":"9007199254740992"}',
      "groups",
    ],
    [
      "too large a number, written as no other",
      "name: { en: X }\norder: 1e7\n",
      '2:8 schema/invalid-value {"value":"10000000","expected":"at most 1000000"}',
      "groups",
    ],
    [
      "a limit that is neither",
      limit("[1]"),
      '8:26 schema/wrong-type {"expected":"a number or a text","actual":"a list","slip":"unquoted"}',
      "services",
    ],
    [
      "a limit that no double holds",
      limit("9007199254740993"),
      '8:26 number/not-exact {"value":"9007199254740993","nearest":"9007199254740992"}',
      "services",
    ],
  ])("%s", (_, text, expected, kind) => {
    expect(problems(text, kind)).toEqual([expected]);
  });

  test.each([
    "ftp://example.com",
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

describe("validateFile() reads a number", () => {
  test("as a year, where a date is asked for", () => {
    const dated = (date: string) => `title: X\npublisher: X\nkind: primary\ndate: ${date}\n`;

    expect(read(dated("2026"), "sources")).toMatchObject({ date: "2026" });
    expect(read(dated("2026-03"), "sources")).toMatchObject({ date: "2026-03" });
    expect(problems(dated("2026-13"), "sources")).toEqual(['4:7 date/impossible {"value":"2026-13"}']);
    expect(problems(`${dated("2026")}checkedOn: 2026-13\n`, "sources")).toEqual([
      '5:12 schema/invalid-value {"value":"2026-13","expected":"a day such as \\"2026-11-21\\""}',
    ]);
  });

  test("as the text that is written, where a text is asked for", () => {
    const text = `${service}aliases: [1.10, 0x1, 2026, 007, 9007199254740993, 1e400, .5]\nreleases: [{ version: 1.10, date: 2026 }]\n`;

    expect(read(text, "services")).toMatchObject({
      aliases: ["1.10", "0x1", "2026", "007", "9007199254740993", "1e400", ".5"],
      releases: [{ version: "1.10", date: "2026" }],
    });
  });

  test("as an id, where one is asked for and the text fits", () => {
    expect(read(service.replace("layer: x", "layer: 007"), "services")).toMatchObject({
      layer: "007",
    });
    expect(problems(service.replace("layer: x", "layer: 1.0"), "services")).toEqual([
      '3:8 id/invalid {"id":"1.0"}',
    ]);
  });

  test("with its digits, where an amount is asked for", () => {
    expect(read(amount("0.10"), "traits")).toMatchObject({
      values: { docker: { value: { number: 0.1, digits: "0.10" } } },
    });
    expect(read(limit("1.10"), "services")).toMatchObject({
      quotas: [{ value: { number: 1.1, digits: "1.10" } }],
    });
    expect(read(limit("1_000"), "services")).toMatchObject({ quotas: [{ value: "1_000" }] });
  });

  test("as itself, where a number alone is asked for", () => {
    expect(read("name: { en: 1.10 }\norder: 3.0\n", "groups")).toEqual({ name: { en: "1.10" }, order: 3 });
    expect(read(sheet("margins: { top: 9.50 }\nfit: { pages: +2 }\n"), "sheets")).toMatchObject({
      margins: { top: 9.5 },
      fit: { pages: 2 },
    });
    expect(read(sheet("margins: 9.50\n"), "sheets")).toMatchObject({ margins: 9.5 });
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
