import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { artifactsOf } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { markdownTarget } from "@stackmatrix/markdown";
import { format } from "prettier";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { project } = await loadProject(root, { targets });
if (!project) throw new Error("The data is wrong");
const { config, dataset } = project;

async function pagesIn(align: boolean): Promise<ReadonlyMap<string, string>> {
  const pages = await artifactsOf(markdownTarget, { dataset, options: { dir: "docs", align } });
  return new Map(pages.map(({ content, path }) => [path, content]));
}

// Of its languages the one with the widest signs: what another has beyond these, the tests of readers bring.
test("Prettier leaves every page of the repository's own data in one language alone, and changes nothing but tables where those are not aligned", async () => {
  const aligned = await pagesIn(true);

  const changed: string[] = [];
  for (const [path, content] of await pagesIn(false)) {
    if (!path.startsWith("zh-TW/")) continue;
    // What it makes of narrow tables is what we make of them; that has to stay as it is, then.
    if ((await prettier(content)) !== aligned.get(path)) changed.push(path);
  }
  for (const path of ["en/glossary.md", "zh-TW/matrices/full-matrix.md", "zh-CN/services/docker.md"]) {
    expect(await prettier(aligned.get(path) ?? "")).toBe(aligned.get(path));
  }

  expect(changed).toEqual([]);
  expect(aligned.size).toBeGreaterThan(200);
});

test.each(config.targets.docs?.files ?? [])("Prettier leaves the blocks in %s alone", async (path) => {
  const text = readFileSync(join(root, path), "utf8");

  const formatted = await prettier(text);

  expect(blocksOf(formatted)).toEqual(blocksOf(text));
  expect(blocksOf(text)).not.toEqual([]);
});

function blocksOf(text: string): readonly string[] {
  return text.match(/^<!-- stackmatrix:begin [\s\S]*?<!-- stackmatrix:end -->$/gm) ?? [];
}

async function prettier(text: string): Promise<string> {
  return format(text, { parser: "markdown" });
}
