import fc from "fast-check";
import { expect, test } from "vitest";
import { codeSpan, escapeTarget, escapeText, inlineMarkdown, markdown } from "./escape.ts";
import { anyText, asRead } from "./testing/any-text.ts";
import { type MarkdownNode, parseMarkdown, readText } from "./testing/parse-markdown.ts";

test.each([
  "Tasks run on Amazon EC2 (or on AWS Fargate); see e.g. the quota - it is 5,000.",
  "Swarm mode names services across hosts: no autoscaling by metric! Is it fast? Yes.",
  "snake_case stays, a < b and R&D as well; C# and 1.36.4 too.",
  "容器執行時介面（CRI）管理由容器組成的 Pod，而不是管理 Docker：常見的是 containerd 與 CRI-O。",
])("escapeText() leaves ordinary prose alone: %s", (text) => {
  expect(escapeText(text)).toBe(text);
});

test.each([
  ["a | b", "a \\| b"],
  ["[x](y) *b* `c` ~d~ _e_", "\\[x\\](y) \\*b\\* \\`c\\` \\~d\\~ \\_e\\_"],
  ["<img src=x>", "\\<img src=x>"],
  ["a <\nb", "a \\<<br />b"],
  ["<!-- stackmatrix:end -->", "\\<!-- stackmatrix:end -->"],
  ["&lt;", "\\&lt;"],
  ["# not a heading", "\\# not a heading"],
  ["- not a list", "\\- not a list"],
  ["1. not a list", "1\\. not a list"],
  ["see https://example.com", "see https<!-- -->://example.com"],
  ["mail a@example.com", "mail a@<!-- -->example.com"],
  ["mail a@_b.de", "mail a@<!-- -->\\_b.de"],
  ["two\nlines", "two<br />lines"],
  ["two  spaces", "two spaces"],
  ["Helm {{ .Values }}", "Helm <span>&#123;</span>&#123; .Values }}"],
  ["{% raw %} and {x}", "&#123;% raw %} and &#123;x}"],
  ["<%= x %>", "&lt;%= x %>"],
  ["::: tip", "\\::: tip"],
])("escapeText() escapes what would be markup: %s", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ["paragraph", "", (tree: MarkdownNode) => tree.children?.[0]],
  ["list item", "- ", (tree: MarkdownNode) => tree.children?.[0]?.children?.[0]?.children?.[0]],
  ["heading", "## ", (tree: MarkdownNode) => tree.children?.[0]],
  ["quotation", "> ", (tree: MarkdownNode) => tree.children?.[0]?.children?.[0]],
])("escapeText() shows any text as it is in a %s", (_name, before, find) => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const wanted = asRead(text).replace(/^\s+|\s+$/g, (edge) => "\n".repeat(edge.split("\n").length - 1));
      fc.pre(!/\s/.test(wanted.at(0) ?? "x") && !/\s/.test(wanted.at(-1) ?? "x"));

      const node = find(parseMarkdown(`${before}${escapeText(wanted)}\n`));

      expect(node ? readText(node) : "").toBe(wanted);
    }),
    { numRuns: 1000 },
  );
});

test("markdown`` escapes what is inserted, but not what is Markdown already", () => {
  const link = markdown`[${"a]b"}](x.md)`;

  const line = markdown`${link} and ${"*c*"}`;

  expect(inlineMarkdown(line)).toBe("[a\\]b](x.md) and \\*c\\*");
});

test("escapeTarget() keeps an address inside the brackets of its link", () => {
  expect(escapeTarget("https://a.example/b_(c)?d=1|2&e=f#g h")).toBe(
    "https://a.example/b_%28c%29?d=1%7C2&e=f#g%20h",
  );
});

test.each([...'()<>{}\\"|`*[] \n'])(
  "escapeTarget() writes %j by its number, which no reader takes for markup",
  (sign) => {
    const url = `https://a.example/b${sign}c`;

    const escaped = escapeTarget(url);

    const number = sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    expect(escaped).toBe(`https://a.example/b%${number}c`);
    expect(decodeURIComponent(escaped)).toBe(url);
  },
);

test.each([
  ["?a=1&copy;=2", "?a=1&copy%3B=2"],
  ["?a=1&#38;b", "?a=1&#38%3Bb"],
  ["?a=1;b=2&c", "?a=1;b=2&c"],
])(
  "escapeTarget() leaves nothing in %s that reads as a reference, and all else as it is",
  (query, escaped) => {
    expect(escapeTarget(`https://a.example/${query}`)).toBe(`https://a.example/${escaped}`);
  },
);

test.each([
  ["a`b", "``a`b``"],
  ["a``b`", "``` a``b` ```"],
  ["`a", "`` `a ``"],
  [" a ", "`  a  `"],
  ["a\nb", "`a b`"],
  ["a{b", "<code>a&#123;b</code>"],
])("codeSpan() shows %j as code, whatever backticks it has", (text, code) => {
  expect(codeSpan(text)).toBe(code);
});
