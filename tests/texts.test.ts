import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiTarget, packageTarget } from "@stackmatrix/api";
import { type Dataset, loadDataset } from "@stackmatrix/core";
import {
  aCapability,
  aGlossarySection,
  aMatrix,
  aProject,
  artifactsOf,
  aService,
  aSource,
  aTerm,
  defaultContext,
  isAtLength,
  sourceFiles,
} from "@stackmatrix/core/testing";
import { markdownTarget, renderBlocks } from "@stackmatrix/markdown";
import { sheetsTarget } from "@stackmatrix/sheets";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { twoServices } from "./helpers/scene.ts";

/** What texts may not have or may not begin with, what looks like another text, and what formats react to. */
const pieces = [
  ..."aZ1 \u00e9\u0301\u3099かが中，\n\t\r\0\u0085\u00a0\u3000\u2800\u200b\u200c\u200d\ufe0f\u00ad\u2028\u202e\u2066\u061c\ufeff\ufdd0\ufffe\ufffd",
  ..."\\\"'`|<>&*_[](){}#$%~^=:;!?@-+/.,",
  "\ud83d",
  "\udea2",
  "\u{1f6a2}",
  "\u{1f469}\u200d\u{1f467}",
  "\u{e0041}",
  "\u{1fffe}",
  "</script>",
  "<!-- stackmatrix:end -->",
  "&amp;",
  "\\u200b",
  "{{x}}",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", minLength: 1, maxLength: 2 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

/** A project with a text in the places where each kind of output takes texts from. */
function projectOf(text: string) {
  const files = aProject({
    "services/alpha": aService({ name: { en: text }, vendor: text, summary: { en: text } }),
    "groups/networking": { name: { en: text }, order: 1 },
    "capabilities/jobs": aCapability({
      name: { en: text },
      assessments: { alpha: { support: "none", basis: "judgement", note: { en: text } } },
    }),
    "sources/essay": aSource({ title: text, publisher: text }),
    "terms/word": aTerm({ word: text, meanings: [{ id: "only", expansion: text, text: { en: text } }] }),
    "glossary/words": aGlossarySection({
      entries: [{ id: "a", word: { en: text }, avoid: { en: ["zzz"] } }],
    }),
    "matrices/all": aMatrix({
      title: { en: text },
      rows: [{ capability: "jobs", published: { source: "essay", label: text, values: { alpha: text } } }],
    }),
    "sheets/all": {
      title: { en: text },
      subtitle: { en: text },
      blocks: [{ block: "matrix", matrix: "all" }, { block: "glossary" }],
    },
  });
  return loadDataset(sourceFiles(files), { ...defaultContext, info: { name: "@example/texts" } });
}

/** All text that is written of a dataset, by path. */
async function outputsOf(dataset: Dataset): Promise<readonly (readonly [string, string])[]> {
  const options = { dir: "out" };
  const artifacts = await Promise.all([
    artifactsOf(markdownTarget, { dataset, options }),
    artifactsOf(apiTarget, { dataset, options }),
    artifactsOf(packageTarget, { dataset, options }),
    artifactsOf(sheetsTarget, { dataset, options: { ...options, profiles: ["color"] } }),
  ]);
  return artifacts.flat().map(({ content, path }) => [path, content]);
}

test("A text is refused at its place, or comes through every output and UTF-8 unchanged", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const outcome = projectOf(text);
      if (!outcome.ok) {
        expect(outcome.diagnostics.filter(({ location }) => location.range === undefined)).toEqual([]);
        return;
      }
      accepted += 1;
      const outputs = await outputsOf(outcome.value);
      const changed = outputs.filter(([, content]) => Buffer.from(content).toString("utf8") !== content);
      expect(changed).toEqual([]);
      const service = outputs.find(([path]) => path.endsWith("services/alpha.json"))?.[1] ?? "";
      expect(JSON.parse(service).result.name.en).toBe(text);
      const page = {
        path: "README.md",
        text: "<!-- stackmatrix:begin matrix=all -->\n<!-- stackmatrix:end -->\n",
      };
      const once = renderBlocks(page, outcome.value);
      const again = once.ok ? renderBlocks({ ...page, text: once.value }, outcome.value) : once;
      expect(again).toEqual(once);
    }),
    { numRuns: isAtLength ? 200 : 30 },
  );
  expect(accepted).toBeGreaterThan(5);
});

const config = `format: 2
data: data
locales: [en]
targets:
  markdown: { dir: docs, committed: true }
  api: { dir: api, committed: true }
  package: { dir: package, name: "@example/texts", committed: true }
  schema: { dir: schema, committed: true }
`;

test("What validate accepts has not drifted right after it was rendered", async () => {
  const texts = fc.sample(anyText, 400).filter((text) => projectOf(text).ok);
  const entries = texts.map((text, index) => ({
    id: `text-${index}`,
    word: { en: `${index}` },
    note: { en: text },
  }));
  const root = twoServices();
  writeFileSync(join(root, "stackmatrix.yaml"), config);
  writeFileSync(join(root, "data/glossary/texts.yaml"), JSON.stringify(aGlossarySection({ entries })));

  const rendered = await runIn(root, ["render"]);
  const checked = await runIn(root, ["render", "--check"]);

  expect(texts.length).toBeGreaterThan(20);
  expect(rendered).toMatchObject({ code: 0, err: "" });
  expect(checked).toMatchObject({ code: 0, err: "" });
});
