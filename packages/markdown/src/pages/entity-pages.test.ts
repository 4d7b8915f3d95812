import { loadDataset } from "@stackmatrix/core";
import { artifactsOf, defaultContext } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { markdownTarget } from "../target/markdown-target.ts";

test("a page names the file that its entities stand in, be it that of all of their kind", async () => {
  const page = await pagesOf({
    "services.yaml": "entities: { alpha: { name: Alpha }, beta: { name: Beta } }\n",
    "groups/networking.yaml": "name: Networking\n",
    "capabilities/jobs.yaml": "name: Jobs\nassessments: {}\n",
    "traits.yaml": "entities: { colour: { name: Colour, values: {} } }\n",
  });

  expect(page("services/alpha.md")).toContain("from data/services.yaml;");
  expect(page("capabilities/jobs.md")).toContain("from data/capabilities/jobs.yaml;");
  expect(page("traits.md")).toContain("from data/traits.yaml;");
});

test("what a service rests on stands behind its summary, and without one among its facts", async () => {
  const page = await pagesOf({
    "services/alpha.yaml": "name: Alpha\nsummary: It carries.\nsources: [manual]\n",
    "services/beta.yaml": "name: Beta\nsources: [manual]\n",
    "sources/manual.yaml": "title: Manual\n",
  });

  expect(page("services/alpha.md")).toContain("\nIt carries. [^1]\n");
  expect(page("services/beta.md")).toContain("\n| Sources | [^1] |\n");
  expect(page("services/beta.md")).not.toMatch(/^ ?\[\^1\]$/m);
});

/** The English pages of these data files, by path. */
async function pagesOf(files: Readonly<Record<string, string>>): Promise<(path: string) => string> {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `data/${path}`, text }));
  const outcome = loadDataset(sources, defaultContext);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  const artifacts = await artifactsOf(markdownTarget, { dataset: outcome.value, options: { dir: "docs" } });
  return (path) => artifacts.find((artifact) => artifact.path === `en/${path}`)?.content ?? "";
}
