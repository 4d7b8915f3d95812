import { parseProse } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";

test.each([
  ["# not a heading", "\\# not a heading"],
  ["- no item", "\\- no item"],
  ["1. no item", "1\\. no item"],
  ["a | b", "a \\| b"],
  ["*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"],
  ["<script>", "\\<script\\>"],
  ["&amp; [x](javascript:y)", "\\&amp; \\[x\\](javascript:y)"],
  ["two\n\nlines\u2028and \u0007more", "two lines and more"],
  ["    code", "code"],
  ["C:\\dir", "C:\\\\dir"],
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
