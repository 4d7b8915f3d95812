import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { type ComparedTarget, findDrift } from "./find-drift.ts";

const target: ComparedTarget = {
  files: [
    { path: "docs/a.md", content: "a\n" },
    { path: "docs/b/c.md", content: "c\n" },
    { path: "docs/image.png", content: Uint8Array.of(0x89) },
  ],
  folder: "docs",
  standing: [],
  finishes: [".pdf"],
};
const inOrder = { "docs/a.md": "a\n", "docs/b/c.md": "c\n", "docs/image.png": "x", "docs/a.pdf": "x" };

test("findDrift() compares texts alone: neither what is binary nor what is only finished", () => {
  const root = temporaryFolder({ ...inOrder, "README.md": "of others", "docs2/a.md": "of others" });

  expect(findDrift(root, [target])).toEqual({ missing: [], stale: [], stray: [] });
});

test("findDrift() finds in the folder of a target what no target writes", () => {
  const root = temporaryFolder({ ...inOrder, "docs/old.md": "", "docs/b/old.md": "" });
  const other: ComparedTarget = {
    files: [{ path: "docs/b/old.md", content: "" }],
    folder: undefined,
    standing: [],
    finishes: [],
  };

  expect(findDrift(root, [target]).stray).toEqual(["docs/b/old.md", "docs/old.md"]);
  expect(findDrift(root, [target, other]).stray).toEqual(["docs/old.md"]);
});

test.each([
  ["nothing", {}, ["docs/a.md", "docs/b/c.md"]],
  ["a folder", { "docs/a.md/x.pdf": "" }, ["docs/a.md", "docs/b/c.md"]],
  ["a file in the way of a folder", { "docs/a.md": "a\n", "docs/b": "" }, ["docs/b/c.md"]],
])("findDrift() misses a file where there is %s", (_title, files, missing) => {
  expect(findDrift(temporaryFolder(files), [target]).missing.map(({ path }) => path)).toEqual(missing);
});

test("findDrift() compares a file outside of any folder, and passes over its neighbours", () => {
  const root = temporaryFolder({ "README.md": "old\n", "GUIDE.md": "by hand\n" });
  const readme = {
    files: [{ path: "README.md", content: "new\n" }],
    folder: undefined,
    standing: [],
    finishes: [],
  };

  expect(findDrift(root, [readme])).toEqual({
    missing: [],
    stale: [{ path: "README.md", expected: "new\n", actual: "old\n" }],
    stray: [],
  });
});

test("findDrift() does not look at what is known to stand, and finds no stray in it", () => {
  const root = temporaryFolder({ ...inOrder, "docs/known.md": "whatever\n" });

  expect(findDrift(root, [{ ...target, standing: ["docs/known.md"] }])).toEqual({
    missing: [],
    stale: [],
    stray: [],
  });
});
