import { artifactsOf, isAtLength, smallDataset } from "@stackmatrix/core/testing";
import fc from "fast-check";
import { Liquid } from "liquidjs";
import { lint } from "markdownlint/promise";
import { format, util } from "prettier";
import { describe, expect, test } from "vitest";
import { renderBlocks } from "./blocks/render-blocks.ts";
import { rewriteForMdx } from "./blocks/rewrite-for-mdx.ts";
import { columnWidth } from "./column-width.ts";
import { codeSpan, escapeCell, escapeTarget, escapeText } from "./escape.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownTarget } from "./target/markdown-target.ts";
import { anyText, asRead } from "./testing/any-text.ts";
import { readMdx } from "./testing/read-mdx.ts";
import { readVue } from "./testing/read-vue.ts";
import { withTexts } from "./testing/with-texts.ts";

const liquid = new Liquid();

/** A text that data may hold: without control characters but line breaks, without white space at its ends. */
const dataText = anyText()
  .map((text) => asRead(text).replace(/[^\P{Cc}\n]/gu, ""))
  .map((text) =>
    text
      .replace(/[ \t]*\n[ \t]*/g, "\n")
      .replace(/[ \t]+/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

describe.each([
  ["a paragraph", (text: string) => `${escapeText(text)}\n`],
  ["a heading", (text: string) => `## ${escapeText(text)}\n`],
  ["a list item", (text: string) => `- **${escapeText(text)}**\n`],
  ["the text of a link", (text: string) => `[${escapeText(text)}](https://a.example)\n`],
  ["a cell", (text: string) => `| ${escapeCell(text)} |\n| --- |\n`],
  ["a cell that is struck out", (text: string) => `| ~~${escapeCell(text)}~~ |\n| --- |\n`],
])("Any text in %s", (_name, write) => {
  test("is shown by Vue as it is", () => {
    fc.assert(
      fc.property(dataText, (text) => {
        expect(readVue(write(text)).trim()).toBe(text);
      }),
    );
  });

  test("is shown by MDX as it is", async () => {
    await fc.assert(
      fc.asyncProperty(dataText, async (text) => {
        // What begins with "import" would be code in MDX, and no block of ours begins with data.
        expect((await readMdx(rewriteForMdx(write(`x${text}`)))).trim()).toBe(`x${text}`);
      }),
      { numRuns: isAtLength ? 100 : 8 },
    );
  });

  test("is nothing to Liquid", async () => {
    await fc.assert(
      fc.asyncProperty(dataText, async (text) => {
        expect(await liquid.parseAndRender(write(text))).toBe(write(text));
      }),
    );
  });
});

test("Code with braces in it is code to all of them", async () => {
  const text = "values/{{ x }}/{% raw %}/`a`_b_";
  const written = `- ${codeSpan(text)}\n`;

  expect(readVue(written).trim()).toBe(text);
  expect((await readMdx(written)).trim()).toBe(text);
  expect(await liquid.parseAndRender(written)).toBe(written);
});

describe("Prettier leaves alone", () => {
  test.each([
    ["a paragraph", (text: string) => escapeText(text)],
    ["a heading", (text: string) => `## ${escapeText(text)}`],
    ["a list item", (text: string) => `- **${escapeText(text)}**: ${escapeText(text)}\\\n  _x_ [^1]`],
    ["a link", (text: string) => `[${escapeText(text)}](${escapeTarget(`https://a.example/${text}`)})`],
    ["code", (text: string) => `- ${codeSpan(text)}`],
  ])("any text in %s", async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(dataText, async (text) => {
        expect(await prettier(`${write(text)}\n`)).toBe(`${write(text)}\n`);
      }),
    );
  });

  test("aligned tables of any cells", async () => {
    const cell = fc.oneof(
      dataText,
      fc.constantFrom("", "⚠️ é", "👩‍👩‍👧 家族", "ｶﾅ", "각", "☝🏽 ✂ 〰", "नी", "🇹🇼"),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const table = markdownTable(cells, { align: true });
        expect(await prettier(table)).toBe(table);
      }),
    );
  });
});

test("columnWidth() counts each character as Prettier does", () => {
  const differing: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    if (columnWidth(character) !== util.getStringWidth(character)) differing.push(character);
  }

  expect(differing).toEqual([]);
});

describe.each([
  ["as they are", (text: string) => text],
  ["with braces", (text: string) => `{{ ${text} }}{% raw %} {{{x}}}`],
  ["with what begins and ends templates", (text: string) => `{%- x ${text} <%= y %> \${z} {#id}`],
  [
    "with what Markdown reads",
    (text: string) => `# *${text}*  _a_ - [^1] ::: <!-- x --> <br> a < 5 &amp; $x$`,
  ],
  ["with markers", (text: string) => `// stackmatrix:begin matrix=a ${text} <!-- stackmatrix:end -->`],
  ["that are markers", () => "stackmatrix:end"],
  ["with wide signs", (text: string) => `😀 ${text} ⚠️ 1️⃣ é ｗ 👩‍👩‍👧`],
])("Pages and blocks of texts %s", (_name, change) => {
  const dataset = withTexts(smallDataset(), change);
  const pagesOf = () => artifactsOf(markdownTarget, { dataset, options: { dir: "docs", align: true } });
  const subjects = [
    "matrix=ferry-or-rowboat",
    "matrix=ferry-or-rowboat locale=zh-TW",
    "matrix=ferry-or-rowboat transpose notes baseline=rowboat sources=open heading",
    "service=ferry heading",
    "capability=night-crossing",
    "layers",
    "guide=which-boat heading locale=zh-TW",
    "path=to-the-sea heading",
    "diagram=crossing",
    "diagram=wrong-crossing",
    "terms",
    "misconceptions",
    "questions",
    "sources heading",
    "stats",
    "fields=sheets",
    "coverage",
  ];

  test("are nothing to Liquid, and no template of Vue", async () => {
    for (const { content, path } of await pagesOf()) {
      expect(await liquid.parseAndRender(content), path).toBe(content);
      expect(() => readVue(content), path).not.toThrow();
    }
  });

  test("are left alone by Prettier", async () => {
    for (const { content, path } of await pagesOf()) expect(await prettier(content), path).toBe(content);
  });

  test.each(["", "> ", "- ", "1. - "])("are left alone by Prettier in a file behind %j", async (mark) => {
    const filled = fill("README.md", ["<!--", "-->"], { mark, next: mark.replace(/[^ >]/g, " ") });

    expect(await prettier(filled)).toBe(filled);
  });

  test("are valid in MDX, and left alone by Prettier there", async () => {
    const filled = fill("page.mdx", ["{/*", "*/}"]);

    await expect(readMdx(filled)).resolves.toContain("\n");
    // A list below a line that a tag ends loses its indentation in Prettier, whoever wrote it.
    if (!/<\/code>\n\s+- /.test(filled)) expect(await format(filled, { parser: "mdx" })).toBe(filled);
  });

  test("are left alone by markdownlint, but for long lines, headings that two blocks share, and tags", async () => {
    const filled = fill("README.md", ["<!--", "-->"]);

    // Addresses are texts too here, and some begin as links within a page do.
    const config = { MD013: false, MD024: false, MD033: { allowed_elements: tags }, MD051: false };
    const found = await lint({ strings: { filled }, config });

    expect(found.filled).toEqual([]);
  });

  /** All blocks in one file, a line of text between each and the next. */
  function fill(
    path: string,
    [open, close]: readonly [string, string],
    { mark = "", next = "" } = {},
  ): string {
    const markers = subjects.map(
      (subject) =>
        `${mark}${open} stackmatrix:begin ${subject} ${close}\n${next}${open} stackmatrix:end ${close}\n`,
    );
    const text = `# Title\n\n## Part\n\n${markers.join("\ntext\n\n")}`;
    const outcome = renderBlocks({ path, text }, dataset, { align: true });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    expect(renderBlocks({ path, text: outcome.value }, dataset, { align: true })).toEqual(outcome);
    return outcome.value;
  }
});

/** What Markdown has no signs for, and what parts a text where signs would be read. */
const tags = ["br", "code", "details", "span", "summary"];

async function prettier(text: string): Promise<string> {
  return format(text, { parser: "markdown" });
}
