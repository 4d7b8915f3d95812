import type { Dataset } from "@stackmatrix/core";
import { smallDataset } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../testing/parse-markdown.ts";
import { renderBlocks } from "./render-blocks.ts";

const dataset = smallDataset();
const onWeb = readAt("https://ferries.example/guide");

describe("A block in a project that has a web site", () => {
  test.each([
    [
      "matrix=ferry-or-rowboat",
      "[Compare on the web](https://ferries.example/guide/en/matrices/ferry-or-rowboat.html)",
    ],
    [
      "matrix=ferry-or-rowboat locale=zh-TW",
      "[在網頁上比較](https://ferries.example/guide/zh-TW/matrices/ferry-or-rowboat.html)",
    ],
    [
      "matrix=ferry-or-rowboat sources=open",
      "[Compare on the web](https://ferries.example/guide/en/matrices/ferry-or-rowboat.html)",
    ],
    ["service=ferry", "[Read on the web](https://ferries.example/guide/en/services/ferry.html)"],
    [
      "capability=cars locale=zh-TW",
      "[在網頁上閱讀](https://ferries.example/guide/zh-TW/capabilities/cars.html)",
    ],
    ["guide=which-boat", "[Read on the web](https://ferries.example/guide/en/guides/which-boat.html)"],
    ["layers", "[Read on the web](https://ferries.example/guide/en/layers.html)"],
    ["sources", "[Read on the web](https://ferries.example/guide/en/sources.html)"],
  ])("%s ends with a link to its page, in its language", (block, link) => {
    const filled = fill(block);

    expect(filled.trimEnd().split("\n").at(-3)).toBe(link);
    expect(filled.replace(`${link}\n\n`, "")).toBe(fill(block, { hasSite: false }));
  });

  test.each([
    "stats",
    "value=price service=ferry",
    "fields=services",
    "matrix=ferry-or-rowboat web=off",
    "layers web=false",
  ])("%s has no link", (block) => {
    expect(fill(block)).toBe(fill(block, { hasSite: false }));
  });

  test("has none where the project does not say where it is read, or says an address that pages have no place below", () => {
    for (const from of [dataset, readAt("https://ferries.example/?page=1")])
      expect(fill("layers", { from })).toBe(fill("layers", { from, hasSite: false }));
  });

  test("leads to nowhere else, whatever the address is", () => {
    const from = readAt(`https://ferries.example/a)[b](javascript:alert) "c|<d>{{e}}`);
    const tree = parseMarkdown(fill("layers", { from }));

    expect(JSON.stringify(tree)).not.toContain('"url":"javascript');
    expect(JSON.stringify(tree)).toContain(
      '"url":"https://ferries.example/a%29%5Bb%5D%28javascript:alert%29%20%22c%7C%3Cd%3E%7B%7Be%7D%7D/en/layers.html"',
    );
  });

  test("changes nothing when it is filled again, in MDX too", () => {
    for (const path of ["README.md", "page.mdx"]) {
      const first = fill("matrix=ferry-or-rowboat", { path });

      expect(fillFile({ path, text: first })).toBe(first);
      expect(first).toContain("Compare on the web");
    }
  });
});

function readAt(homepage: string): Dataset {
  return { ...dataset, info: { ...dataset.info, homepage } };
}

/** A file with one block, filled. */
function fill(block: string, { from = onWeb, hasSite = true, path = "README.md" } = {}): string {
  const [begin, end] = [`stackmatrix:begin ${block}`, "stackmatrix:end"].map((marker) =>
    path.endsWith(".mdx") ? `{/* ${marker} */}` : `<!-- ${marker} -->`,
  );
  const text = block.startsWith("value") ? `It costs ${begin}${end}.\n` : `${begin}\n${end}\n`;
  return fillFile({ path, text }, { from, hasSite });
}

function fillFile(
  file: { readonly path: string; readonly text: string },
  { from = onWeb, hasSite = true } = {},
): string {
  const outcome = renderBlocks(file, from, { hasSite });
  expect(outcome.diagnostics).toEqual([]);
  return outcome.ok ? outcome.value : "";
}
