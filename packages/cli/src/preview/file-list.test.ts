import { expect, test } from "vitest";
import { fileList } from "./file-list.ts";
import type { ShownFile } from "./shown-file.ts";

test("fileList() leads to each file by target, language and folder, and opens what is short", () => {
  const html = fileList(listOf(["docs/en/a.md", "docs/en/more/b.md", "docs/index.md"]));

  expect(Array.from(html.matchAll(/href="([^"]*)"/g), ([, address]) => address)).toEqual([
    "/page/docs/en/a.md",
    "/page/docs/en/more/b.md",
    "/page/docs/index.md",
  ]);
  expect(Array.from(html.matchAll(/<summary>(.*?) </g), ([, title]) => title)).toEqual([
    ...["en", "docs/en/", "docs/en/more/", "All languages", "docs/"],
  ]);
  expect(html.match(/<details[^>]* open>/g)).toHaveLength(5);
});

test("fileList() leaves thousands of files to whoever opens their folder", () => {
  const html = fileList(listOf(Array.from({ length: 9000 }, (_, index) => `api/${index}.json`)));

  expect(html).toContain("9000 files");
  expect(html).not.toMatch(/<details[^>]* open>/);
});

test("fileList() takes names as text", () => {
  expect(fileList(listOf(['docs/"><script>.md']))).not.toMatch(/<script>|href="[^"]*>/);
});

function listOf(paths: readonly string[]): ReadonlyMap<string, ShownFile> {
  const locale = (path: string) => (path.includes("/en/") ? "en" : undefined);
  return new Map(paths.map((path) => [path, { target: "any", path, locale: locale(path), hash: "" }]));
}
