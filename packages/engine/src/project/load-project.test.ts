import { inBrief, temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { loadProject } from "./load-project.ts";
import { readProject } from "./read-project.ts";

const config = "format: 2\ndata: data\nlocales: [en]\n";
const group = "name: { en: Berths }\norder: 1\n";

test("loadProject makes a dataset of what lies on the disk", async () => {
  const root = temporaryFolder({
    "stackmatrix.yaml": config,
    "data/groups/berths.yaml": group,
    "data/package.json": '{ "name": "@example/harbours", "version": "1.2.3", "license": "CC-BY-4.0" }',
  });

  const { project, diagnostics } = await loadProject(root, { targets: [] });

  expect(diagnostics).toEqual([]);
  expect(project?.dataset.info).toEqual({
    name: "@example/harbours",
    version: "1.2.3",
    licence: "CC-BY-4.0",
  });
  expect([...(project?.dataset.groups.keys() ?? [])]).toEqual(["berths"]);
});

test("loadProject believes the configuration more than the manifest", async () => {
  const root = temporaryFolder({
    "stackmatrix.yaml": `${config}title: Harbours\npublisher: { en: Press }\nurl: https://example.com/\nlicence: MIT OR CC0-1.0\n`,
    "data/groups/berths.yaml": group,
    "data/package.json": '{ "license": "CC-BY-4.0", "homepage": "https://example.org/" }',
  });

  const { project } = await loadProject(root, { targets: [] });

  expect(project?.dataset.info).toEqual({
    title: "Harbours",
    publisher: { en: "Press" },
    homepage: "https://example.com/",
    licence: "MIT OR CC0-1.0",
  });
});

test.each([
  ['{ "name": "harb\\ud83dours" }', "1:16 text/forbidden-character"],
  ['{\n\t"license": "MIT\\u200b"\n}', "2:17 text/forbidden-character"],
  ['{ "version": "\\u0301" }', "1:15 text/stray-mark"],
])("loadProject holds texts of the manifest to what holds for texts: %s", async (manifest, expected) => {
  const root = temporaryFolder({
    "stackmatrix.yaml": config,
    "data/groups/berths.yaml": group,
    "data/package.json": manifest,
  });

  const { project, diagnostics } = await loadProject(root, { targets: [] });

  expect(project).toBeUndefined();
  expect(diagnostics.map(inBrief)).toEqual([`data/package.json:${expected}`]);
});

test.each(["{", '{ "name": 1, "license": {} }', '{ "name": "" }', "null"])(
  "loadProject leaves what else is wrong with a manifest to its own tools: %s",
  async (manifest) => {
    const root = temporaryFolder({
      "stackmatrix.yaml": config,
      "data/groups/berths.yaml": group,
      "data/package.json": manifest,
    });

    const { diagnostics } = await loadProject(root, { targets: [] });

    expect(diagnostics).toEqual([]);
  },
);

test("loadProject gives the reasons and the texts that they point into", async () => {
  const root = temporaryFolder({
    "stackmatrix.yaml": config,
    "data/groups/berths.yaml": `${group}colour: red\n`,
  });

  const loaded = await loadProject(root, { targets: [] });

  expect(loaded.project).toBeUndefined();
  expect(loaded.diagnostics).toMatchObject([{ code: "schema/unknown-key" }]);
  expect(loaded.sources.map(({ path }) => path)).toEqual(["stackmatrix.yaml", "data/groups/berths.yaml"]);
});

test("loadProject says of a file that cannot be read only that", async () => {
  const root = temporaryFolder({
    "stackmatrix.yaml": config,
    "data/groups/berths.yaml": Uint8Array.of(0xff),
  });

  const { project, diagnostics } = await loadProject(root, { targets: [] });

  expect(project).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: "file/not-utf8", location: { path: "data/groups/berths.yaml" } },
  ]);
});

test("readProject points at a data folder that is not there", async () => {
  const root = temporaryFolder({ "stackmatrix.yaml": config });

  const { project, diagnostics } = await readProject(root, { targets: [] });

  expect(project).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: "file/missing",
      location: { path: "stackmatrix.yaml", range: { start: { line: 2, column: 7 } } },
      args: { name: "data" },
    },
  ]);
});

test("readProject reads what translations were made from", async () => {
  const lock = { "groups/berths": { name: { "zh-TW": "0123456789abcdef" } } };
  const root = temporaryFolder({
    "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en, zh-TW]\n",
    "data/groups/berths.yaml": group,
    "data/translations.lock.json": JSON.stringify(lock),
  });

  const { project, diagnostics } = await readProject(root, { targets: [] });

  expect(diagnostics).toEqual([]);
  expect(project?.context).toMatchObject({ root: "data", locales: ["en", "zh-TW"], lock });
});

test("readProject reports a broken lock at its place", async () => {
  const root = temporaryFolder({ "stackmatrix.yaml": config, "data/translations.lock.json": "[]" });

  const { diagnostics } = await readProject(root, { targets: [] });

  expect(diagnostics).toMatchObject([
    { code: "lock/invalid", location: { path: "data/translations.lock.json" } },
  ]);
});
