import { expect, test } from "vitest";
import { markdownHtml } from "./markdown-html.ts";

const links = {
  link: (target: string) => (target.startsWith("known") ? `/page/${target}` : undefined),
  picture: (target: string) => (target.startsWith("known") ? `/file/${target}` : undefined),
};
const htmlOf = (text: string) => markdownHtml(text, links);

test("A link and a picture lead where the file is shown, and a link that leads nowhere is text that says so", () => {
  const html = htmlOf("[a](known.md#x) [**b**](other.md) ![c](known.svg) ![d](other.svg)");

  expect(html).toContain('<a href="/page/known.md#x">a</a>');
  expect(html).toContain('<span title="other.md is not shown here"><strong>b</strong></span>');
  expect(html).toContain('src="/file/known.svg"');
  expect(html).not.toContain('"other.svg"');
});

test("Links out of the project and within a page stay as they are", () => {
  expect(htmlOf("[a](https://example.org/) [b](#b)")).toContain(
    '<a href="https://example.org/">a</a> <a href="#b">',
  );
});

test("Anchors, folds and line breaks are HTML, comments are gone, and everything else is text", () => {
  const html = htmlOf(
    '<!-- made -->\n\n<a id="x"></a>\n\n<details>\n<summary>S</summary>\n\na<br>b\n\n</details>\n\n<script src="/file/a.js"></script>\n\n<a id="x" onclick="y()">z</a> <img src=x onerror=y> <!-- <script> --> <a href="javascript:y">',
  );

  expect(html).toContain('<a id="x"></a>');
  expect(html).toContain("<details>\n<summary>S</summary>");
  expect(html).toContain("a<br>b");
  expect(html).not.toMatch(/<!--|<script|<img|<a [^>]*(?:onclick|href)/);
});

test("No link runs anything", () => {
  expect(htmlOf("[a](javascript:alert(1)) <javascript:alert(1)> ![b](data:text/html,x)")).not.toMatch(
    /href="(?:javascript|data)|src="data:text/,
  );
});

test("Notes stand at the foot, and one that is referred to twice has one number", () => {
  const html = htmlOf("a [^1] b [^1] c [^2]\n\n[^1]: First.\n[^2]: Second.\n");

  expect(Array.from(html.matchAll(/footnote-ref"><a [^>]*>(.*?)</g), ([, caption]) => caption)).toEqual([
    "[1]",
    "[1]",
    "[2]",
  ]);
  expect(html).toContain("First.");
});

test("What stands before a page for other programs is shown as it is written", () => {
  expect(htmlOf("---\ntitle: A & B\n---\n# A\n")).toBe("<pre>title: A &amp; B</pre>\n<h1>A</h1>\n");
});
