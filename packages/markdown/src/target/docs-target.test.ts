import type { FoundFile } from "@stackmatrix/core";
import { artifactsOf, smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { docsTarget } from "./docs-target.ts";

const dataset = smallDataset();
const fileOf = (path: string, text: string): FoundFile => ({ file: { path, text } });
const block = "<!-- stackmatrix:begin stats -->\n<!-- stackmatrix:end -->\n";

function pathsOf(files: readonly string[], found: Readonly<Record<string, FoundFile>>) {
  const options = docsTarget.options.parse({ files });
  return artifactsOf(docsTarget, { dataset, options, found }).then((artifacts) =>
    artifacts.map(({ path }) => path),
  );
}

test("docsTarget fills the files that match a pattern, each once, and leaves those without blocks", async () => {
  const found = {
    "README.md": fileOf("README.md", block),
    "**/*.md": { matching: ["README.md", "docs/a.md", "docs/b.md"], except: [] },
    "docs/a.md": fileOf("docs/a.md", "# Nothing\n"),
    "docs/b.md": fileOf("docs/b.md", block),
  };

  expect(await pathsOf(["README.md", "**/*.md"], found)).toEqual(["README.md", "docs/b.md"]);
});

test.each<[string, readonly string[], Readonly<Record<string, FoundFile>>]>([
  ["docs/no-match", ["**/*.md"], { "**/*.md": { matching: [], except: [] } }],
  [
    "docs/no-block",
    ["**/*.md"],
    { "**/*.md": { matching: ["a.md"], except: [] }, "a.md": fileOf("a.md", "# Nothing\n") },
  ],
  ["docs/missing-end", ["a.md"], { "a.md": fileOf("a.md", "<!-- stackmatrix:begin stats -->\n") }],
  ["docs/no-block", ["a.md"], { "a.md": fileOf("a.md", "# Nothing\n") }],
  ["file/missing", ["a.md"], {}],
  ["file/is-folder", ["a.md"], { "a.md": { folder: "a.md" } }],
])("docsTarget reports %s of %j", async (code, files, found) => {
  await expect(pathsOf(files, found)).rejects.toThrow(code);
});

test.each(["docs/**", "docs/*", "../*.md", "/docs/*.md", "docs//*.md"])(
  "docsTarget takes no pattern such as %s",
  (pattern) => {
    expect(docsTarget.options.safeParse({ files: [pattern] }).success).toBe(false);
  },
);

test.each(["docs/**/*.md", "*.MDX", "**/*.{md,mdx}", "docs/a{b}.md"])("docsTarget takes %s", (pattern) => {
  expect(docsTarget.options.safeParse({ files: [pattern] }).success).toBe(true);
});
