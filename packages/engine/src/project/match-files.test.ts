import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { matchFiles } from "./match-files.ts";

test("matchFiles() finds what matches, but for hidden folders, those of packages and of targets, and links", () => {
  const root = temporaryFolder({
    "README.md": "",
    "a.mdx": "",
    "docs/b.md": "",
    "docs/.hidden/c.md": "",
    "docs/deep/er/d.md": "",
    "docs/deep/e.txt": "",
    "docs/stack/f.md": "",
    "node_modules/g/README.md": "",
    "packages/h/node_modules/i.md": "",
    "packages/h/README.md": "",
  });
  symlinkSync(join(root, "docs"), join(root, "linked"));

  const found = Object.fromEntries(
    Object.keys(expected).map((glob) => [glob, matchFiles(root, glob, ["docs/stack"])]),
  );

  expect(found).toEqual(expected);
});

const expected = {
  "*.md": ["README.md"],
  "**/*.md": ["README.md", "docs/b.md", "docs/deep/er/d.md", "packages/h/README.md"],
  "**/*.{md,mdx}": ["README.md", "a.mdx", "docs/b.md", "docs/deep/er/d.md", "packages/h/README.md"],
  "docs/**/*.md": ["docs/b.md", "docs/deep/er/d.md"],
  "docs/*.md": ["docs/b.md"],
  "packages/*/README.md": ["packages/h/README.md"],
  "docs/?.md": ["docs/b.md"],
  "docs/.hidden/*.md": ["docs/.hidden/c.md"],
  "nowhere/**/*.md": [],
};
