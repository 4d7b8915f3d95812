import { expect, test } from "vitest";
import { fileBody } from "./file-body.ts";

const shown = new Map([
  ["docs/en/a.md", {}],
  ["docs/en/b c.md", {}],
  ["docs/zh-TW/index.md", {}],
  ["docs/en/d.svg", {}],
]);
const bodyOf = (path: string, text: string) =>
  fileBody({ target: "any", path, locale: undefined, hash: "1f" }, Buffer.from(text), shown);

test("Links of a page are found from where it lies, folders by their index, and none lies outside", () => {
  const html = bodyOf(
    "docs/en/a.md",
    "[1](b%20c.md#x) [2](../zh-TW/) [3](../../../docs/en/a.md) ![4](d.svg)",
  );

  expect(html).toContain('href="/page/docs/en/b%20c.md#x"');
  expect(html).toContain('href="/page/docs/zh-TW/index.md"');
  expect(html).not.toContain('a.md"');
  expect(html).toContain('src="/file/docs/en/d.svg"');
});

test("A text that is no page is text, and of a long one the beginning is shown", () => {
  expect(bodyOf("a.json", '{"a":"<b>"}')).toBe("<pre>{&#34;a&#34;:&#34;&#60;b&#62;&#34;}</pre>");
  expect(bodyOf("a.csv", "a,".repeat(150_000))).toMatch(
    /^<pre>.{200000}<\/pre>\n<p>This is the beginning\. <a href="\/file\/a\.csv\?1f">/,
  );
});

test("Pictures and whole pages are shown as what they are, and other bytes are not shown", () => {
  expect(bodyOf("a.svg", "<svg/>")).toBe('<img src="/file/a.svg?1f" alt="a.svg">');
  expect(bodyOf("a.html", "<script>")).toBe('<iframe src="/file/a.html?1f" title="a.html"></iframe>');
  expect(bodyOf("a.bin", "x")).toContain("is no text");
});
