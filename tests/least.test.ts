import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentName, documents, endpoints } from "@stackmatrix/api";
import { type Dataset, formatDiagnostics, loadDataset } from "@stackmatrix/core";
import { listFiles } from "@stackmatrix/core/node";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { markdownTarget } from "@stackmatrix/markdown";
import { sheetsTarget } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";
import { holesInHtml } from "./helpers/holes-in-html.ts";
import { holesInMarkdown } from "./helpers/holes-in-markdown.ts";
import { runIn } from "./helpers/run-cli.ts";

/** As little as makes a comparison: names, answers and a table. */
const comparison = {
  "services/vitest": "name: { en: Vitest }",
  "services/jest": "name: { en: Jest }",
  "capabilities/watch-mode": `
name: { en: Watch mode }
assessments:
  vitest: { support: full }
  jest: { support: full }
`,
  "capabilities/browsers": `
name: { en: Browsers }
assessments:
  vitest: { support: full }
`,
  "traits/written-in": `
name: { en: Written in }
values:
  vitest: { text: { en: TypeScript } }
  jest: { text: { en: TypeScript }, note: { en: Most of it. }, basis: judgement }
`,
  "matrices/runners": `
title: { en: Test runners }
services: [vitest, jest]
rows: [{ capability: watch-mode }, { capability: browsers }, { trait: written-in }]
`,
};

/** One of every other kind, each with what it cannot do without. */
const everyKind = {
  ...comparison,
  "layers/tools": "name: { en: Tools }\norder: 1",
  "groups/daily": "name: { en: Daily use }",
  "tradeoffs/weight": `
name: { en: Weight }
scale: { 1: { en: none }, 2: { en: little }, 3: { en: some }, 4: { en: much }, 5: { en: most } }
ratings: { mocha: { value: 2 } }
`,
  "tradeoffs/speed": "name: { en: Speed }\nratings: { jest: { value: 4 } }",
  "matrices/weights": `
title: { en: Weights }
services: [mocha, jest]
rows: [{ tradeoff: weight }, { tradeoff: speed }, { attribute: vendor }]
`,
  "services/mocha": `
name: { en: Mocha }
vendor: OpenJS
layer: tools
relations: [{ type: alternative-to, service: jest }]
quotas: [{ id: files, name: { en: Files }, value: 9 }]
concepts: [{ id: hook, name: { en: Hook }, text: { en: Runs before. }, sources: [manual], asOf: undated }]
`,
  relations: "entities: { alternative-to: { name: alternative to, inverse: alternative-to } }",
  edges: "entities: { runs: { name: runs } }",
  "guides/which": `
title: { en: Which one }
outcomes:
  - { id: a, name: { en: This }, choose: [vitest], when: [{ id: esm, text: { en: Modules. } }] }
  - { id: b, name: { en: That }, choose: [jest], when: [{ id: old, text: { en: No modules. } }] }
`,
  "paths/grow": "title: { en: Growing }\nsteps: [{ id: a, name: { en: One } }, { id: b, name: { en: All } }]",
  "diagrams/run": `
title: { en: A run }
shape: flow
nodes: [{ id: you, label: { en: You } }, { id: it, service: vitest }]
edges: [{ from: you, to: it, type: runs }]
`,
  "diagrams/others": "title: { en: Others }\nshape: relations\nrelations: [alternative-to]",
  "analogies/scale": `
title: { en: A scale }
parts:
  - { id: a, concept: { en: Test }, picture: { en: Weight } }
  - { id: b, concept: { en: Runner }, picture: { en: Hand } }
`,
  "terms/spec": "word: spec\nmeanings: [{ id: a, expansion: specification }]",
  "glossary/words": "title: { en: Words }\nentries: [{ id: mock, word: { en: mock } }]",
  "misconceptions/slow": "claim: { en: It is slow }\nright: { en: It is not. }",
  "questions/fast": "kind: true-false\nstatement: { en: It is fast. }\nanswer: true",
  "sources/manual": "title: A manual",
  "sheets/all": `
title: { en: All }
blocks:
  - { block: layers }
  - { block: matrix, matrix: runners }
  - { block: matrix, matrix: weights }
  - { block: path, path: grow }
  - { block: diagrams, diagrams: [run, others] }
  - { block: term, term: spec }
  - { block: guide, guide: which }
  - { block: analogy, analogy: scale }
  - { block: misconceptions, detail: true }
  - { block: misconceptions }
  - { block: questions }
  - { block: glossary }
  - { block: service, service: mocha, part: quotas }
  - { block: service, service: mocha, part: relations }
`,
};

/** It in files, with every target that needs no browser. */
const project = {
  ...inFiles(comparison),
  "README.md": "<!-- stackmatrix:begin matrix=runners -->\n<!-- stackmatrix:end -->\n",
  "stackmatrix.yaml": `
format: 2
data: data
locales: [en]
provenance: optional
targets:
  docs: { files: [README.md] }
  markdown: { dir: out/docs }
  api: { dir: out/api }
  package: { dir: out/package, name: runners }
  schema: { dir: out/schema }
`,
};

describe("A comparison of names and answers alone", () => {
  test("is valid, and rendered by every target", async () => {
    const root = temporaryFolder(project);

    const validated = await runIn(root, ["validate"]);
    const rendered = await runIn(root, ["render"]);

    expect(validated).toEqual({ code: 0, err: "", out: "The data is valid: 6 files read.\n" });
    expect(rendered).toMatchObject({ code: 0, err: "" });
  });

  test("is a table in a README, which says how many answers rest on nothing", async () => {
    const { read } = await render();

    expect(read("README.md")).toBe(`<!-- stackmatrix:begin matrix=runners -->

|            | Vitest     | Jest       |
| ---------- | ---------- | ---------- |
| Watch mode | ✓          | ✓          |
| Browsers   | ✓          | ·          |
| Written in | TypeScript | TypeScript |

Legend: ✓ full, · not assessed

4 of 5 answers name no source or reason.

<!-- stackmatrix:end -->
`);
  });

  test("has an index of what there is", async () => {
    const { read } = await render();
    const [, index = ""] = read("out/docs/en/index.md").split(/(?=# Overview)/);

    expect(index).toBe(`# Overview

An answer may say what it rests on: documents, with their date; a definition; or our judgement. “Unknown” means that we looked and did not find it, “not assessed” that nobody has looked yet; neither is a no.

- 4 of 5 answers name no source or reason.

<a id="matrices"></a>

## Matrices

- **[Test runners](matrices/runners.md)**

<a id="services"></a>

## Services

- **[Jest](services/jest.md)**
- **[Vitest](services/vitest.md)**

<a id="capabilities"></a>

## Capabilities

- [Browsers](capabilities/browsers.md)
- [Watch mode](capabilities/watch-mode.md)

<a id="traits"></a>

## [Traits](traits.md)

- [Written in](traits.md#written-in)
`);
  });

  test("has pages without holes, and none of what there is none of", async () => {
    const { read, root } = await render();
    const pages = listFiles(root, "out/docs");

    expect(pages.map((path) => path.replace("out/docs/en/", "")).toSorted()).toEqual([
      "capabilities/browsers.md",
      "capabilities/watch-mode.md",
      "index.md",
      "matrices/runners.md",
      "services/jest.md",
      "services/vitest.md",
      "traits.md",
    ]);
    expect(pages.flatMap((path) => holesInMarkdown(read(path)))).toEqual([]);
    for (const path of pages) expect(read(path)).not.toMatch(/Layer|Vendor|Licence|Sources|undated/);
  });

  test("says in notes only what the table does not", async () => {
    const { read } = await render();
    const [, notes = ""] = read("out/docs/en/matrices/runners.md").split("## Notes\n");

    expect(notes).toBe(`
<a id="note-trait-written-in"></a>

### [Written in](../traits.md#written-in)

- **[Jest](../services/jest.md)**: Most of it. _our judgement_

[^1]: Our judgement
`);
  });

  test("says in JSON which answers rest on nothing, and has no empty text", async () => {
    const { read, root } = await render();
    const json = (path: string) => JSON.parse(read(`out/api/v1/${path}.json`)).result;

    expect(json("index").answers).toEqual({ total: 5, unsourced: 4 });
    expect(json("matrices/runners").answers).toEqual({ total: 5, unsourced: 4 });
    expect(json("en/matrices/runners").answers).toEqual({
      total: 5,
      unsourced: 4,
      sentence: "4 of 5 answers name no source or reason.",
    });
    expect(json("traits/written-in").values).toMatchObject({
      vitest: { unsourced: true },
      jest: { basis: "judgement" },
    });
    expect(json("traits/written-in").values.jest).not.toHaveProperty("unsourced");
    expect(json("services")).toEqual([
      { id: "jest", name: { en: "Jest" }, href: "services/jest.json", badge: "badges/services/jest.json" },
      {
        id: "vitest",
        name: { en: "Vitest" },
        href: "services/vitest.json",
        badge: "badges/services/vitest.json",
      },
    ]);
    for (const path of listFiles(root, "out/api")) expect(read(path)).not.toMatch(/undefined|: (?:null|"")/);
  });

  test("is counted in stats by what its answers rest on, without what there is none of", async () => {
    const { out } = await runIn(temporaryFolder(project), ["stats"]);

    expect(out).toBe(`Kind          Entities  Cells  Assessed  Unknown  Unassessed
services             2
capabilities         2      4         3        0           1
traits               1      2         2        0           0
matrices             1

Service  Cells  Assessed  Unknown  Unassessed
jest         3         2        0           1
vitest       3         3        0           0

Basis of      Documented  By definition  Judgement  Unsourced
capabilities           0              0          0          3
traits                 0              0          1          1
`);
  });

  test("is refused where every answer must say what it rests on, at each that does not", async () => {
    const strict = temporaryFolder({
      ...project,
      "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\n",
    });

    const { code, err } = await runIn(strict, ["validate"]);

    expect(code).toBe(1);
    expect(err.match(/^data.*$/gm)).toEqual([
      "data/capabilities/browsers.yaml:4:3  error  schema/missing-key",
      "data/capabilities/watch-mode.yaml:4:3  error  schema/missing-key",
      "data/capabilities/watch-mode.yaml:5:3  error  schema/missing-key",
      "data/traits/written-in.yaml:4:3  error  schema/missing-key",
    ]);
    expect(err).toContain('Missing key "basis"');
  });
});

describe("One of every kind, each with what it cannot do without,", () => {
  const dataset = load(everyKind);

  test("has Markdown pages without holes", async () => {
    const pages = await artifactsOf(markdownTarget, { dataset, options: { dir: "docs", committed: false } });

    expect(pages).toHaveLength(20);
    for (const { content, path } of pages) expect.soft(holesInMarkdown(content), path).toEqual([]);
  });

  test("has a sheet without holes, which says under its table how many answers rest on nothing", async () => {
    const sheets = await artifactsOf(sheetsTarget, { dataset, options: { dir: "sheets" } as never });
    const [html = ""] = sheets.filter(({ path }) => path.endsWith(".html")).map(({ content }) => content);

    expect(holesInHtml(html)).toEqual([]);
    expect(html).toContain('<p class="unsourced">4 of 5 answers name no source or reason.</p>');
  });

  test("has JSON as the contract says", () => {
    for (const { body, document, path } of endpoints(dataset)) {
      if (document === undefined) continue;
      const json = JSON.parse(JSON.stringify(body()));
      expect.soft(documents[document satisfies DocumentName].safeParse(json).error, path).toBeUndefined();
    }
  });
});

async function render() {
  const root = temporaryFolder(project);
  await runIn(root, ["render"]);
  return { root, read: (path: string) => readFileSync(join(root, path), "utf8") };
}

function inFiles(entities: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entities).map(([name, text]) => [`data/${name}.yaml`, text]));
}

function load(entities: Readonly<Record<string, string>>): Dataset {
  const sources = Object.entries(inFiles(entities)).map(([path, text]) => ({ path, text }));
  const outcome = loadDataset(sources, {
    root: "data",
    locales: ["en"],
    staleAfterDays: 1095,
    provenance: "optional",
  });
  if (!outcome.ok) throw new Error(formatDiagnostics(outcome.diagnostics, { sources }));
  return outcome.value;
}
