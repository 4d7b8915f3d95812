import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { artifactsOf } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { markdownTarget } from "@stackmatrix/markdown";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("No link between the pages of the repository's own data leads nowhere", async () => {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong");
  const artifacts = await artifactsOf(markdownTarget, { dataset: project.dataset, options: { dir: "docs" } });
  const pages = new Map(artifacts.map(({ content, path }) => [path, content]));

  const broken = artifacts.flatMap(({ content, path }) =>
    Array.from(content.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g), ([, target = "", anchor]) => {
      const page = pages.get(target === "" ? path : posix.join(posix.dirname(path), target));
      const found = page !== undefined && (anchor === undefined || page.includes(`<a id="${anchor}"></a>`));
      return found ? [] : `${path}: ${target}#${anchor}`;
    }).flat(),
  );

  expect(broken).toEqual([]);
  expect(artifacts.length).toBeGreaterThan(100);
});
