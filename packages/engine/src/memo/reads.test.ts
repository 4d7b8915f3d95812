import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "@stackmatrix/core";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { hashesOf, isAsFound } from "./reads.ts";

const unread = { code: "file/not-regular", location: { path: "pipe" }, args: {} } as const;
const found = new Map<string, FoundFile>([
  ["file.md", { file: { path: "file.md", text: "text\n" } }],
  ["folder", { folder: "folder" }],
  ["pipe", { diagnostic: unread }],
]);

test.each<[string, string, (path: string) => void, boolean]>([
  ["a file as it was", "file.md", (path) => writeFileSync(path, "text\n"), true],
  ["a file whose line ends alone are others", "file.md", (path) => writeFileSync(path, "text\r\n"), true],
  ["a file that was changed", "file.md", (path) => writeFileSync(path, "other\n"), false],
  ["a file that is gone", "file.md", () => {}, false],
  ["a folder in the place of a file", "file.md", (path) => mkdirSync(path), false],
  ["a folder as it was", "folder", (path) => mkdirSync(path), true],
  ["a file in the place of a folder", "folder", (path) => writeFileSync(path, "folder"), false],
  ["a folder that is gone", "folder", () => {}, false],
  ["nothing where there was nothing", "missing.md", () => {}, true],
  ["a file where there was nothing", "missing.md", (path) => writeFileSync(path, ""), false],
  ["a folder where there was nothing", "missing.md", (path) => mkdirSync(path), false],
  ["what could not be read, whatever it is now", "pipe", (path) => writeFileSync(path, ""), false],
])("isAsFound() judges %s", (_title, path, make, isAsBefore) => {
  const root = temporaryFolder();
  make(join(root, path));

  expect(isAsFound(root, hashesOf([path], found))).toBe(isAsBefore);
});

test("isAsFound() asks that all is as it was", () => {
  const root = temporaryFolder({ "file.md": "text\n", "folder/a": "" });
  const reads = hashesOf(["file.md", "folder", "missing.md"], found);

  expect(isAsFound(root, reads)).toBe(true);
  rmSync(join(root, "folder"), { recursive: true });
  expect(isAsFound(root, reads)).toBe(false);
});

test("isAsFound() judges a pattern by the files that match it, but for those in folders of targets", () => {
  const root = temporaryFolder({ "docs/a.md": "", "docs/stack/b.md": "", "docs/c.txt": "" });
  const matches = new Map<string, FoundFile>([
    ["docs/**/*.md", { matching: ["docs/a.md"], except: ["docs/stack"] }],
  ]);
  const reads = hashesOf(["docs/**/*.md"], matches);

  expect(isAsFound(root, reads)).toBe(true);
  writeFileSync(join(root, "docs/stack/d.md"), "");
  expect(isAsFound(root, reads)).toBe(true);
  writeFileSync(join(root, "docs/e.md"), "");
  expect(isAsFound(root, reads)).toBe(false);
  expect(isAsFound(root, { "docs/**/*.md": "broken" })).toBe(false);
});
