import { expect, test } from "vitest";
import { changedFiles } from "./changed-files.ts";
import { previewState, type Shown } from "./preview-state.ts";
import type { ShownFile } from "./shown-file.ts";

test("previewState() names the files that a run has changed, come and gone ones among them", () => {
  const changed = changedFiles(listOf({ a: "1", b: "1", gone: "1" }), listOf({ a: "1", b: "2", fresh: "1" }));

  expect(filesIn({ changed })).toMatchObject({ run: 3, changed: ["b", "fresh", "gone"] });
});

test("previewState() does not name thousands of files", () => {
  const changed = Array.from({ length: 9000 }, (_, index) => `api/${index}.json`);

  expect(filesIn({ changed })).toMatchObject({ changed: "all" });
});

test("previewState() tells by one word whether files have come or gone, and not whether they have changed", () => {
  const lists = [{ a: "1" }, { a: "2" }, { a: "1", b: "1" }].map(
    (files) => filesIn({ files: listOf(files) }).list,
  );

  expect(lists[0]).toBe(lists[1]);
  expect(lists[0]).not.toBe(lists[2]);
});

function filesIn(shown: Partial<Shown>) {
  const all = { sheets: new Map(), files: new Map(), run: 3, changed: [], problems: "", ...shown };
  return JSON.parse(previewState(all, { last: () => undefined })).files;
}

function listOf(hashes: Readonly<Record<string, string>>): ReadonlyMap<string, ShownFile> {
  return new Map(
    Object.entries(hashes).map(([path, hash]) => [path, { target: "any", path, locale: undefined, hash }]),
  );
}
