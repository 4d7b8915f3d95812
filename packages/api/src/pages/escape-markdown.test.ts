import { parseProse } from "@stackmatrix/core";
import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";

test.each([
  ["# not a heading", "\\# not a heading"],
  ["- no item", "\\- no item"],
  ["1. no item", "1\\. no item"],
  ["a | b", "a \\| b"],
  ["*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"],
  ["<script>", "\\<script>"],
  ["> no quotation", "\\> no quotation"],
  ["12.5 & less < 13, snake_case #1", "12.5 & less < 13, snake_case #1"],
  ["a heading #", "a heading \\#"],
  ["---", "\\---"],
  ["ends in \\", "ends in \\\\"],
  ["&amp; [x](javascript:y)", "\\&amp; \\[x\\](javascript:y)"],
  ["two\n\nlines\u2028and \u0007more", "two lines and more"],
  ["    code", "code"],
  ["C:\\dir", "C:\\dir"],
])("escapeMarkdown() shows %j as it is", (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown);
});

test("escapeMarkdown() keeps the marks of prose", () => {
  const prose = parseProse("Type `docker run`, see [the *docs*](https://example.com/a_(b)).");

  expect(escapeMarkdown(prose)).toBe(
    "Type `docker run`, see [the \\*docs\\*](https://example.com/a_%28b%29).",
  );
});

test("markdownLink() lets nothing out of its target", () => {
  expect(markdownLink("a]b", 'https://example.com/x) <b> "c" | d\\')).toBe(
    "[a\\]b](https://example.com/x%29%20%3Cb%3E%20%22c%22%20%7C%20d%5C)",
  );
});

test("escapeMarkdown() shows any text as it is to whoever reads Markdown, wherever it stands", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
      const escaped = escapeMarkdown(text);
      const places = [escaped, `# ${escaped}`, `- ${escaped}`, `|  |\n| --- |\n| ${escaped} |`];
      for (const place of places) expect(wordsOf(parser.parse(place)), place).toBe(read);
    }),
    { numRuns: 1000 },
  );
});

const parser = unified().use(remarkParse).use(remarkGfm);

/** Full of what Markdown reacts to. */
const anyText = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ..."|`<>[]{}*_~\\&#-+=!:@$()/.\n1) a中",
        ...["&amp;", "</b>", "[^1]", "[ ]", "  ", "```"],
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "grapheme" }),
);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The words of a tree that must hold nothing but words, and what code hosts make links of by themselves. */
function wordsOf({ children = [], type, value = "" }: Node): string {
  const isBlock = [
    "root",
    "paragraph",
    "heading",
    "list",
    "listItem",
    "table",
    "tableRow",
    "tableCell",
  ].includes(type);
  if (!isBlock && !["text", "link"].includes(type)) throw new Error(`${type}: ${value}`);
  return value + children.map(wordsOf).join("");
}
