import { readFileSync } from "node:fs";
import { join } from "node:path";
import { targets } from "@stackmatrix/cli";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { sheetsTarget } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";

/** A comparison of languages, which knows relations, arrows and words of its own. */
const project = {
  "stackmatrix.yaml": `format: 2
data: data
locales: [en, zh-TW]
provenance: optional
words:
  services: { en: Languages, zh-TW: 語言 }
  layer: Family
  layers: Families
  full: { en: "yes, <always>", zh-TW: 一律支援 }
  unknown: unclear
  unassessed: not looked at
targets:
  docs: { files: [README.md] }
  markdown: { dir: docs }
  api: { dir: api }
`,
  "README.md": "<!-- stackmatrix:begin matrix=all -->\n<!-- stackmatrix:end -->\n",
  "data/layers.yaml": "entities:\n  functional: { name: { zxx: Functional }, order: 1 }\n",
  "data/services.yaml": `entities:
  haskell: { name: Haskell, layer: functional, relations: [{ type: descends-from, service: miranda }] }
  miranda: { name: Miranda }
`,
  "data/relations.yaml": `entities:
  descends-from:
    name: { en: descends from, zh-TW: 源自 }
    reverse: { en: is the forebear of, zh-TW: 衍生出 }
`,
  "data/edges.yaml": "entities:\n  compiles-to: { name: { en: compiles to, zh-TW: 編譯為 } }\n",
  "data/diagrams.yaml": `entities:
  compiler:
    title: { zxx: GHC }
    shape: flow
    nodes: [{ id: source, label: { zxx: Source } }, { id: core, label: { zxx: Core } }]
    edges: [{ from: source, to: core, type: compiles-to }]
  forebears: { title: { zxx: Forebears }, shape: relations, relations: [descends-from] }
`,
  "data/capabilities.yaml": `entities:
  laziness: { name: { zxx: Laziness }, assessments: { haskell: full, miranda: unknown } }
  classes: { name: { zxx: Type classes }, assessments: { haskell: full } }
`,
  "data/matrices.yaml": `entities:
  all: { title: { zxx: All }, rows: [{ capability: laziness }, { capability: classes }, { attribute: layer }] }
`,
  "data/sheets.yaml": `entities:
  one:
    title: { zxx: One }
    subtitle: { zxx: Page }
    blocks: [{ block: layers }, { block: matrix, matrix: all }, { block: diagrams, diagrams: [compiler] }]
`,
};

describe("A project with words of its own", () => {
  test("has them in tables, their legends and the index, in each language", async () => {
    const { read, run } = await render();

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(read("README.md")).toContain("Legend: ✓ yes, \\<always>, ? unclear, · not looked at\n");
    expect(read("docs/zh-TW/matrices/all.md")).toContain("圖例：✓ 一律支援、? unclear、· not looked at");
    const index = read("docs/en/index.md");
    expect(index).toMatch(/^## Languages$/m);
    expect(index).toMatch(/^## \[Families\]\(layers\.md\)$/m);
    expect(index).toContain("“Unclear” means that we looked and did not find it, “not looked at” that");
    expect(read("docs/zh-TW/index.md")).toMatch(/^## 語言$/m);
    expect(read("docs/zh-TW/index.md")).toContain("「unclear」表示查過但沒有找到，「not looked at」表示");
    expect(read("docs/en/matrices/all.md")).toMatch(/^\| Family +\| Functional +\|/m);
  });

  test("reads its relations from both sides, and names its arrows", async () => {
    const { read } = await render();

    expect(read("docs/en/services/haskell.md")).toContain(
      "- Descends from: **[Miranda](../services/miranda.md)**",
    );
    expect(read("docs/en/services/miranda.md")).toContain(
      "- Is the forebear of: **[Haskell](../services/haskell.md)**",
    );
    expect(read("docs/zh-TW/services/miranda.md")).toContain(
      "- 衍生出：**[Haskell](../services/haskell.md)**",
    );
    expect(read("docs/en/diagrams.md")).toContain('-->|"compiles to"|');
  });

  test("publishes them as JSON", async () => {
    const { read } = await render();
    const json = (path: string) => JSON.parse(read(`api/v1/${path}.json`)).result;

    expect(json("relations/descends-from")).toMatchObject({
      name: { en: "descends from", "zh-TW": "源自" },
      reverse: { en: "is the forebear of", "zh-TW": "衍生出" },
    });
    expect(json("services/miranda").relations).toMatchObject([{ type: "descends-from", inverse: true }]);
    expect(json("diagrams/compiler").edges).toMatchObject([{ type: "compiles-to" }]);
    expect(json("diagrams/forebears").edges).toMatchObject([{ type: "descends-from" }]);
    expect(json("zh-TW/matrices/all").rows[0].cells[0]).toMatchObject({ word: "一律支援" });
    expect(json("matrices/all").rows[2].label).toEqual({ en: "Family", "zh-TW": "Family" });
  });

  test("has them on sheets", async () => {
    const { project: loaded } = await loadProject(temporaryFolder(project), { targets });
    if (!loaded) return expect.unreachable("not loaded");

    const sheets = await artifactsOf(sheetsTarget, {
      dataset: loaded.dataset,
      options: { dir: "sheets" } as never,
    });

    const html = String(sheets.find(({ path }) => path.endsWith("en/one.html"))?.content);
    expect(html).toContain("Families");
    expect(html).toContain("yes, &lt;always&gt;");
    expect(html).toContain("not looked at");
    expect(html).not.toContain("not assessed");
  });

  test("is told of a type that it has no words for, and of a word that it cannot choose", async () => {
    const service =
      "entities:\n  haskell: { name: H, layer: functional, relations: [{ type: descends-form, service: miranda }] }\n";
    const wrong = temporaryFolder({
      ...project,
      "data/services.yaml": `${service}  miranda: { name: Miranda }\n`,
    });
    const wrongWord = temporaryFolder({
      "stackmatrix.yaml": project["stackmatrix.yaml"].replace("layers:", "layer-s:"),
    });

    const { code, err } = await runIn(wrong, ["validate"]);
    expect(code).toBe(1);
    expect(err).toContain("data/services.yaml:2:62  error  reference/unknown");
    expect(err).toContain('No relation type has the id "descends-form"');
    expect(err).toContain('Did you mean "descends-from"?');
    expect((await runIn(wrongWord, ["validate"])).err).toContain(
      "stackmatrix.yaml:8:3  error  schema/unknown-key",
    );
  });
});

async function render() {
  const root = temporaryFolder(project);
  const run = await runIn(root, ["render"]);
  return { run, read: (path: string) => readFileSync(join(root, path), "utf8") };
}
