import { joinProse, type Prose, parseProse, plainText } from "@stackmatrix/core";
import fc from "fast-check";
import { Liquid } from "liquidjs";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { rewriteForMdx } from "./blocks/rewrite-for-mdx.ts";
import { escapeCell, escapeText } from "./escape.ts";
import { alignTables } from "./markdown-table.ts";
import { anyProse } from "./testing/any-prose.ts";
import { type MarkdownNode, parseMarkdown } from "./testing/parse-markdown.ts";
import { readMdx } from "./testing/read-mdx.ts";
import { readVue } from "./testing/read-vue.ts";

const liquid = new Liquid();

test.each([
  ["a `docker run` b", "a `docker run` b"],
  ["see [the *manual*](https://a.example/b_(c))", "see [the \\*manual\\*](https://a.example/b_%28c%29)"],
  ["`a|b` and `{{x}}`", "<code>a\\|b</code> and <code><span>&#123;</span>&#123;x}}</code>"],
  ["`[^1]` and [^1](https://a.example)", "<code>\\[^1\\]</code> and [\\^1](https://a.example)"],
  ["![x](https://a.example)", "\\![x](https://a.example)"],
  ["`a` [b](javascript:alert) `c", "`a` \\[b\\](javascript:alert) \\`c"],
])("escapeText() writes the marks of %j", (text, written) => {
  expect(escapeText(parseProse(text))).toBe(written);
});

describe.each([
  ["a paragraph", (text: Prose) => `${escapeText(text)}\n`],
  ["a heading", (text: Prose) => `## ${escapeText(text)}\n`],
  ["a list item", (text: Prose) => `- ${escapeText(text)}\n`],
  ["bold text", (text: Prose) => `- **${escapeText(text)}**\n`],
  ["a cell", (text: Prose) => `| ${escapeCell(text)} |\n| --- |\n`],
])("Any prose in %s", (_name, write) => {
  test("has its words, its code and its links, and no other marks", () => {
    fc.assert(
      fc.property(anyProse(), (prose) => {
        expect(marksOf(parseMarkdown(write(prose)))).toEqual(expectedOf(prose));
      }),
      { numRuns: 100 },
    );
  });

  test("is shown by Vue with its words", () => {
    fc.assert(
      fc.property(anyProse(), (prose) => {
        expect(readVue(write(prose)).trim()).toBe(plainText(prose));
      }),
    );
  });

  test("is shown by MDX with its words", async () => {
    await fc.assert(
      fc.asyncProperty(anyProse(), async (prose) => {
        const text = joinProse(["x", prose]);
        expect((await readMdx(rewriteForMdx(write(text)))).trim()).toBe(plainText(text));
      }),
      { numRuns: 25 },
    );
  });

  test("is nothing to Liquid, and left alone by Prettier", async () => {
    await fc.assert(
      fc.asyncProperty(anyProse(), async (prose) => {
        // Prettier doubles a backslash before an underscore in some bold texts, whatever has put it there.
        fc.pre(!plainText(prose).includes("\\_"));
        const written = alignTables(write(prose));
        expect(await liquid.parseAndRender(written)).toBe(written);
        expect(await format(written, { parser: "markdown" })).toBe(written);
      }),
      { numRuns: 25 },
    );
  });
});

/** What of Markdown a reader sees as code and as links, and all of its words. */
function marksOf(tree: MarkdownNode) {
  const found = { words: "", code: [] as string[], links: [] as string[] };
  let inCode = false;
  visit(tree);
  return found;

  function visit({ children = [], type, url = "", value = "" }: MarkdownNode): void {
    if (type === "html" && /^<\/?code>$/.test(value)) {
      inCode = value === "<code>";
      if (inCode) found.code.push("");
    } else if (type === "inlineCode") {
      found.code.push(value);
      found.words += value;
    } else if (type === "text") {
      found.words += value;
      if (inCode) found.code.push(`${found.code.pop()}${value}`);
    } else if (type === "link") found.links.push(decodeURIComponent(url));
    else if (!structure.test(type) && !/^<!-- -->$|^<\/?span>$/.test(value))
      throw new Error(`Prose has a ${type}: ${value}`);
    children.forEach(visit);
  }
}

const structure = /^(?:root|paragraph|heading|list|listItem|strong|table|tableRow|tableCell)$/;

function expectedOf(prose: Prose) {
  const nodes = typeof prose === "string" ? [] : prose;
  const flat = nodes.flatMap((node) => (node.kind === "link" ? node.nodes : node));
  return {
    words: plainText(prose),
    code: flat.flatMap(({ kind, text }) => (kind === "code" ? text : [])),
    links: nodes.flatMap((node) => (node.kind === "link" ? decodeURIComponent(node.href) : [])),
  };
}
