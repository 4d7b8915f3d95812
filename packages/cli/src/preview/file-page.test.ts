import { expect, test } from "vitest";
import { filePage } from "./file-page.ts";
import type { ShownFile } from "./shown-file.ts";

test("filePage() leads to the same file in other languages, and to the file itself", () => {
  const files = listOf("docs/en/a b.md", "docs/zh-TW/a b.md", "docs/zh-CN/other.md");

  const html = filePage(aFile("docs/en/a b.md"), "<p>Body</p>", { files, problems: "", run: 7 });

  expect(html).toContain(
    '<a href="/page/docs/en/a%20b.md" aria-current="page">en</a> <a href="/page/docs/zh-TW/a%20b.md">zh-TW</a></nav>',
  );
  expect(html).toContain('href="/file/docs/en/a%20b.md"');
  expect(html).toContain('data-run="7"');
  expect(html).toContain('<main id="content" data-version="1f" lang="en">\n<p>Body</p>\n</main>');
});

test("filePage() takes names and problems as text", () => {
  const evil = `docs/"><script>alert(1)</script>.md`;

  const html = filePage(aFile(evil), "", { files: listOf(evil), problems: evil, run: 1 });

  expect(html.match(/<script/g)).toHaveLength(1);
});

function listOf(...paths: readonly string[]): ReadonlyMap<string, ShownFile> {
  return new Map(paths.map((path) => [path, aFile(path)]));
}

function aFile(path: string): ShownFile {
  return { target: "any", path, locale: path.split("/")[1], hash: "1f" };
}
