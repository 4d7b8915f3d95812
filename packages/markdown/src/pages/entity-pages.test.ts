import { loadDataset } from "@stackmatrix/core";
import { artifactsOf, defaultContext } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { markdownTarget } from "../target/markdown-target.ts";

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
