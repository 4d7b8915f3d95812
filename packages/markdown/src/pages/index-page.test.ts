import type { buildDataset, DatasetInfo } from "@stackmatrix/core";
import { artifactsOf, smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { markdownTarget } from "../target/markdown-target.ts";

async function pagesOf(info: DatasetInfo): Promise<(path: string) => string> {
  const dataset: ReturnType<typeof buildDataset> = { ...smallDataset(), info };
  const artifacts = await artifactsOf(markdownTarget, { dataset, options: { dir: "docs" } });
  return (path) => artifacts.find((artifact) => artifact.path === path)?.content ?? "";
}

test("indexPage() bears what the project says of itself, and other pages lead to it by its title", async () => {
  const page = await pagesOf({
    title: { en: "Ways *over* the water", "zh-TW": "渡水之道" },
    publisher: "Example <b>Lines</b>",
    homepage: "https://example.com/(ferries)",
    licence: "CC0-1.0 OR MIT",
  });

  expect(page("en/index.md").split("\n")).toEqual(
    expect.arrayContaining([
      "# Ways \\*over\\* the water",
      "- Publisher: Example \\<b>Lines\\</b>",
      "- Website: [example.com/(ferries)](https://example.com/%28ferries%29)",
      "- Licence: CC0-1.0 OR MIT",
    ]),
  );
  expect(page("zh-TW/index.md")).toContain("# 渡水之道\n");
  expect(page("zh-TW/services/ferry.md")).toContain("[渡水之道](../index.md)");
});

test("indexPage() leaves out what the project does not say", async () => {
  const page = await pagesOf({});

  expect(page("en/index.md")).toContain("# Overview\n");
  expect(page("en/index.md")).not.toMatch(/Publisher|Website|Licence:/);
  expect(page("en/services/ferry.md")).toContain("[Overview](../index.md)");
});
