import { inBrief, temporaryFolder } from "@stackmatrix/core/testing";
import { readConfigFile } from "@stackmatrix/engine";
import { describe, expect, test } from "vitest";
import { targets } from "../targets.ts";

/** Reads a configuration in the format of today; `text` is all else that it says. */
async function read(text: string) {
  const whole = text === "" ? text : `${text}format: 2\n`;
  const { outcome } = await readConfigFile(temporaryFolder({ "stackmatrix.yaml": whole }), targets);
  return outcome;
}

describe("readConfigFile()", () => {
  test("fills in what a project need not say", async () => {
    expect(await read("data: data\nlocales: [en]\n")).toEqual({
      ok: true,
      value: {
        format: 2,
        data: "data",
        locales: ["en"],
        provenance: "required",
        staleAfterDays: 1095,
        targets: {},
      },
      diagnostics: [],
    });
  });

  test("reads every target", async () => {
    const text = `data: data
locales: [en, zh-TW, zh-CN]
staleAfterDays: 365
targets:
  markdown: { dir: docs/stack, committed: true, align: true }
  docs: { files: [README.md, data/README.md], committed: true }
  pdf: { dir: dist/pdf }
  api: { dir: dist/api }
  package: { dir: data/dist, name: "@stackmatrix/data" }
  schema: { dir: data/schema, committed: true }
`;

    const outcome = await read(text);

    expect(outcome).toMatchObject({
      ok: true,
      value: { staleAfterDays: 365, locales: ["en", "zh-TW", "zh-CN"] },
    });
    expect(outcome.ok && Object.keys(outcome.value.targets)).toEqual([
      "markdown",
      "docs",
      "pdf",
      "api",
      "package",
      "schema",
    ]);
  });

  test("reads what a project says of itself", async () => {
    const told =
      "title: { en: Harbours }\npublisher: Press\nurl: https://example.com/@a\nlicence: CC0-1.0 OR MIT\n";

    expect(await read(`data: data\nlocales: [en]\n${told}`)).toMatchObject({
      ok: true,
      value: {
        title: { en: "Harbours" },
        publisher: "Press",
        url: "https://example.com/@a",
        licence: "CC0-1.0 OR MIT",
      },
    });
  });

  test.each([
    ["url: http://example.com/", "3:6 url/not-https"],
    ["url: https://a@example.com/", "3:6 url/not-https"],
    ["licence: CC BY 4.0", "3:10 schema/invalid-value"],
    ["licence: (MIT", "3:10 schema/invalid-value"],
    ["title: ''", "3:8 schema/invalid-value"],
    ["title: { fr: Ports }", "3:10 schema/unknown-key"],
  ])("refuses, of what a project says of itself, %s", async (line, expected) => {
    const { diagnostics } = await read(`data: data\nlocales: [en]\n${line}\n`);

    expect(diagnostics.map(inBrief)).toEqual([`stackmatrix.yaml:${expected}`]);
  });

  test("reads for what sheets are printed, and in which theme", async () => {
    const readPdf = (pdf: string) => read(`data: data\nlocales: [en]\ntargets: { pdf: ${pdf} }\n`);

    expect(await readPdf("{ dir: x }")).toMatchObject({
      ok: true,
      value: { targets: { pdf: { profiles: ["color"] } } },
    });
    expect(await readPdf("{ dir: x, profiles: [mono, color], theme: looks/night }")).toMatchObject({
      ok: true,
      value: { targets: { pdf: { profiles: ["mono", "color"], theme: "looks/night" } } },
    });
  });

  test.each([
    ["zh_TW", "zh-TW"],
    ["zh-hant", "zh-TW"],
    ["cn", "zh-CN"],
    ["en-GB", "en"],
  ])("takes the language %s for %s", async (tag, nearest) => {
    const { diagnostics } = await read(`data: data\nlocales: [${tag}]\n`);

    expect(diagnostics).toMatchObject([
      {
        code: "schema/invalid-value",
        args: { value: tag, nearest },
        location: { range: { start: { line: 2, column: 11 } } },
      },
    ]);
  });

  test("reads a folder that is called like a number as it is written", async () => {
    expect(await read("data: 1.10\nlocales: [en]\n")).toMatchObject({ value: { data: "1.10" } });
  });

  test.each([
    ["", "1:1 file/empty"],
    [
      "data: data\n<<<<<<< HEAD\nlocales: [en]\n=======\nlocales: [zh-TW]\n>>>>>>> b\n",
      "2:1 file/conflict-mark",
    ],
    ["data: data\n", "1:1 schema/missing-key"],
    ["data: data\nlocales: []\n", "2:10 schema/invalid-value"],
    ["data: data\nlocales: [en, fr]\n", "2:15 schema/invalid-value"],
    ["data: data\nlocales: [en, en]\n", "2:15 schema/invalid-value"],
    ["data: data\nlocales: en\n", "2:10 schema/wrong-type"],
    ["data: data\nlocales: [en]\nstaleAfterDays: 0\n", "3:17 schema/invalid-value"],
    ["data: data\nlocales: [en]\ntarget: {}\n", "3:1 schema/unknown-key"],
    ["data: data\nlocales: [en]\ntargets: { pfd: { dir: x } }\n", "3:12 schema/unknown-key"],
    ["data: data\nlocales: [en]\ntargets: { pdf: {} }\n", "3:12 schema/missing-key"],
    ["data: data\nlocales: [en]\ntargets: { docs: { files: [] } }\n", "3:27 schema/invalid-value"],
    ["data: data\nlocales: [en]\ntargets: { pdf: { dir: x, profiles: [] } }\n", "3:37 schema/invalid-value"],
    [
      "data: data\nlocales: [en]\ntargets: { pdf: { dir: x, profiles: [sepia] } }\n",
      "3:38 schema/invalid-value",
    ],
    [
      "data: data\nlocales: [en]\ntargets: { pdf: { dir: x, profiles: [mono, mono] } }\n",
      "3:44 schema/invalid-value",
    ],
    [
      "data: data\nlocales: [en]\ntargets: { pdf: { dir: x, theme: ../look } }\n",
      "3:34 schema/invalid-value",
    ],
    [
      "data: data\nlocales: [en]\ntargets: { package: { dir: x, name: Not A Name } }\n",
      "3:37 schema/invalid-value",
    ],
  ])("refuses %j in its place", async (text, expected) => {
    expect((await read(text)).diagnostics.map(inBrief)).toEqual([`stackmatrix.yaml:${expected}`]);
  });

  test.each([
    "..",
    "../data",
    "/data",
    "a/../b",
    "./a",
    "a/",
    "a//b",
    "C:/data",
    "C:\\data",
    "a\\b",
    "~/..",
    "",
    ".stackmatrix",
    ".StackMatrix/data",
  ])("refuses the folder %j", async (folder) => {
    expect((await read(`data: '${folder}'\nlocales: [en]\n`)).diagnostics.map(inBrief)).toEqual([
      "stackmatrix.yaml:1:7 schema/invalid-value",
    ]);
  });

  test.each([
    ['data: "da\\u200bta"\nlocales: [en]\n', "1:10 text/forbidden-character"],
    ['data: "data\\ud83d"\nlocales: [en]\n', "1:12 text/forbidden-character"],
    ["data: \u0301data\nlocales: [en]\n", "1:7 text/stray-mark"],
    ["data: '\u3000'\nlocales: [en]\n", "1:7 text/nothing-visible"],
  ])("holds paths to what holds for texts: %j", async (text, expected) => {
    expect((await read(text)).diagnostics.map(inBrief)).toEqual([`stackmatrix.yaml:${expected}`]);
  });

  test.each([
    ["capitals", "Docs.md, docs.MD"],
    ["forms of an accent", "\u00e9.md, e\u0301.md"],
    ["nothing", "a.md, a.md"],
  ])("refuses a file that is listed twice, in names that differ by %s", async (_, files) => {
    const text = `data: data\nlocales: [en]\ntargets: { docs: { files: [${files}] } }\n`;

    const column = 29 + files.indexOf(" ");
    expect((await read(text)).diagnostics.map(inBrief)).toEqual([
      `stackmatrix.yaml:3:${column} schema/invalid-value`,
    ]);
  });

  test.each([
    ["two targets in folders that are one on some disks", "{ pdf: { dir: x }, api: { dir: X/y } }", "3:41"],
    ["the same in other forms", "{ pdf: { dir: \u00e9 }, api: { dir: e\u0301/y } }", "3:41"],
    ["two targets in one folder", "{ pdf: { dir: x }, api: { dir: x } }", "3:41"],
    ["a target within another", "{ pdf: { dir: dist }, api: { dir: dist/api } }", "3:44"],
    ["a target around another", "{ pdf: { dir: dist/pdf }, api: { dir: dist } }", "3:48"],
    ["a target in the data", "{ markdown: { dir: data } }", "3:29"],
    ["a target in the folder of a kind", "{ markdown: { dir: data/services } }", "3:29"],
    ["a target around the data", "{ markdown: { dir: ground } }", "3:29"],
    ["a target in the folder of the tool itself", "{ pdf: { dir: .stackmatrix/pdf } }", "3:24"],
    [
      "a file of people's own in a target",
      "{ markdown: { dir: docs }, docs: { files: [docs/x.md] } }",
      "3:53",
    ],
  ])("keeps %s apart", async (_, targets, place) => {
    const data = targets.includes("ground") ? "ground/data" : "data";
    const text = `data: ${data}\nlocales: [en]\ntargets: ${targets}\n`;

    expect((await read(text)).diagnostics.map(inBrief)).toEqual([
      `stackmatrix.yaml:${place} schema/invalid-value`,
    ]);
  });

  test("lets built files lie beside the kinds, and folders have names in common", async () => {
    const targets =
      "{ package: { dir: data/dist }, schema: { dir: data/schema }, pdf: { dir: data-sheets } }";

    expect((await read(`data: data\nlocales: [en]\ntargets: ${targets}\n`)).ok).toBe(true);
  });
});
