import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { type Kind, kinds } from "@stackmatrix/core/schema";
import { loadProject } from "@stackmatrix/engine";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

test("docs/coverage.md has a row for every statement of the articles, each with entities that exist", async () => {
  const { project } = await loadProject(root, { targets });
  const page = readFileSync(fileURLToPath(new URL("../docs/coverage.md", import.meta.url)), "utf8");

  const rows = [...page.matchAll(/^\| (E?\d+) +\| ([^|]*) \|/gm)].map(([, id = "", names = ""]) => ({
    id,
    names: names.trim().split(", "),
  }));
  const exists = (name: string) => {
    const [folder, id = ""] = name.split("/");
    const kind = kinds.find((candidate): candidate is Kind => candidate === folder);
    return kind !== undefined && project?.dataset[kind].has(id) === true;
  };

  expect(rows.map(({ id }) => id)).toEqual([...numbers(87), ...numbers(47).map((number) => `E${number}`)]);
  expect(rows.filter(({ names }) => !names.every(exists))).toEqual([]);
});

/** "1" to this number. */
function numbers(last: number): string[] {
  return Array.from({ length: last }, (_, index) => String(index + 1));
}
