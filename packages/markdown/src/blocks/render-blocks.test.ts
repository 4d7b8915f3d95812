import { describeDiagnostic } from "@stackmatrix/core";
import { smallDataset } from "@stackmatrix/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MarkdownNode, parseMarkdown } from "../testing/parse-markdown.ts";
import { renderBlocks } from "./render-blocks.ts";

const path = "README.md";
const dataset = smallDataset();
const begin = "<!-- stackmatrix:begin matrix=ferry-or-rowboat -->";
const end = "<!-- stackmatrix:end -->";

test("renderBlocks() fills each block in its language and leaves the rest as it is", async () => {
  const text = [
    "# Mine  ",
    "",
    `${begin}\nold\n${end}`,
    "* kept\t ",
    "<!-- stackmatrix:begin matrix=ferry-or-rowboat locale=zh-TW align=true -->",
    end,
    "no line break at the end",
  ].join("\n");

  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome.diagnostics).toEqual([]);
  await expect(outcome.ok && outcome.value).toMatchFileSnapshot("../../golden/blocks.md");
});

test("renderBlocks() changes nothing the second time", () => {
  const first = renderBlocks({ path, text: `${begin}\n${end}\n` }, dataset);

  const second = first.ok && renderBlocks({ path, text: first.value }, dataset);

  expect(second).toEqual(first);
  expect(first).toMatchObject({ blocks: 1 });
});

test("renderBlocks() keeps the line breaks, the byte order mark and the indent of a file", () => {
  const text = `\ufeff${begin}\r\n${end}\r\n- item\r\n  ${begin}\r\n  ${end}\r\n`;

  const outcome = renderBlocks({ path, text }, dataset);

  const filled = outcome.ok ? outcome.value : "";
  expect(filled.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(filled.startsWith(`\ufeff${begin}\r\n\r\n| `)).toBe(true);
  expect(filled).toContain(`\r\n  ${begin}\r\n\r\n  | `);
});

test("renderBlocks() aligns where neither file nor block says otherwise", () => {
  const text = `${begin}\n${end}\n<!-- stackmatrix:begin matrix=ferry-or-rowboat align=false -->\n${end}\n`;

  const outcome = renderBlocks({ path, text }, dataset, { align: true });

  const heads = outcome.ok ? outcome.value.match(/^\|.*Ferry.*$/gm) : [];
  expect(heads).toEqual([
    "|                             | Ferry                                   | Rowboat    |",
    "|  | Ferry | Rowboat |",
  ]);
});

test("renderBlocks() shows the fields of a kind", () => {
  const text = `<!-- stackmatrix:begin fields=groups -->\n${end}\n`;

  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome.ok && outcome.value.split("\n")).toEqual([
    "<!-- stackmatrix:begin fields=groups -->",
    "",
    "| Key | Required | What it holds | What it is for |",
    "| --- | --- | --- | --- |",
    "| `name` | yes | a text, in one language or in each |  |",
    "| `order` | no | a number | Position among the groups, the smallest number first; those without one come last, by their ids. |",
    "| `links` | no | by name: a web address; or a list; each: a web address or the fields below | Pages elsewhere. |",
    "| `links.*.id` | no | an id |  |",
    "| `links.*.name` | no | a text, in one language or in each | What it is; its host is shown where it is missing. |",
    "| `links.*.url` | yes | a web address |  |",
    "| `aliases` | no | a list; each: a text | Other names, in the language they are written in. |",
    "| `externalIds` | no | by the name of a data set: a text; or a list; each: a text | What other data sets call it: their ids for it, by the name of the data set. |",
    "| `tags` | no | a list; each: a text | Words to find it by, the same in every language. |",
    "",
    end,
    "",
  ]);
});

test("renderBlocks() shows where the statements of articles are covered", () => {
  const text = `<!-- stackmatrix:begin coverage locale=zh-TW -->\n${end}\n`;

  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome.ok && outcome.value.split("\n")).toEqual([
    "<!-- stackmatrix:begin coverage locale=zh-TW -->",
    "",
    "| Statement | Covered by | What it says |",
    "| --- | --- | --- |",
    "| 1 | services/ferry, matrices/ferry-or-rowboat | 渡輪較快 |",
    "| 2 |  |  |",
    "| E1 | sources/column | 筆誤。 |",
    "",
    end,
    "",
  ]);
});

test.each([
  ["a fence of backticks", `\`\`\`md\n${begin}\n\`\`\`\n`],
  ["a fence of tildes with backticks in it", `~~~~\n\`\`\`\n~~~\n${begin}\n~~~~\n`],
  ["a fence that is never closed", `\`\`\`\n${begin}\n`],
  ["a fence in a list", `1. a\n\n   \`\`\`\n   ${begin}\n   \`\`\`\n`],
  ["a fence that opens a list item", `- \`\`\`\n  ${begin}\n  \`\`\`\n`],
  ["a fence in a quotation", `> ~~~\n> ${begin}\n`],
  ["a fence with markers that are misspelt", "```\n<!-- stack-matrix begin -->\n// stackmatrix:end\n```\n"],
  ["inline code", `Write \`${begin}\` and \`\` ${end} \`\` around it.\n`],
  ["code in a table", `| \`${begin}\` |\n| --- |\n`],
  ["escaped text", `\\${begin}\n\n&lt;!-- stackmatrix:end -->\n`],
  ["front matter", `---\ntitle: ${begin}\n---\n`],
  ["prose", "Write stackmatrix:begin and stackmatrix:end around it.\n\n## stackmatrix:begin\n"],
  ["comments about the tool", "<!-- Made by stackmatrix. -->\n<!-- stackmatrix ends here -->\n"],
  ["words that are arguments elsewhere", "<!-- stackmatrix sources -->\n<!-- stackmatrix notes, terms -->\n"],
  ["the name of the configuration", "<!-- stackmatrix.yaml -->\n\n[stackmatrix]: https://a.example\n"],
])("renderBlocks() finds no marker in %s", (_name, text) => {
  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome).toEqual({ ok: true, value: text, diagnostics: [], blocks: 0 });
});

test.each([
  ["no colon", "<!-- stackmatrix begin matrix=a -->"],
  ["a space after the colon", "<!-- stackmatrix: begin matrix=a -->"],
  ["a hyphen in the name", "<!-- stack-matrix:begin matrix=a -->"],
  ["two words for the name", "<!-- stack matrix begin matrix=a -->"],
  ["a capital", "<!-- Stackmatrix:begin matrix=a -->"],
  ["capitals", "<!-- STACKMATRIX:BEGIN matrix=a -->"],
  ["a typing mistake", "<!-- stackmatirx:begin matrix=a -->"],
  ["a hyphen for the colon", "<!-- stackmatrix-begin matrix=a -->"],
  ["two colons", "<!-- stackmatrix::begin matrix=a -->"],
  ["a full-width colon", "<!-- stackmatrix：begin matrix=a -->"],
  ["three hyphens", "<!--- stackmatrix:begin matrix=a --->"],
  ["the words in another order", "<!-- begin stackmatrix matrix=a -->"],
  ["another word", "<!-- stackmatrix start matrix=a -->"],
  ["no word", "<!-- stackmatrix matrix=a -->"],
  ["quotes", '<!-- stackmatrix begin matrix="a" -->'],
  ["no end", "<!-- stackmatrix:begin matrix=a"],
  ["half an end", "<!-- stackmatrix:begin matrix=a ->"],
  ["half a beginning", "<! -- stackmatrix:begin matrix=a -->"],
  ["dashes", "<!— stackmatrix:begin matrix=a —>"],
  ["no end, in a paragraph", "text <!-- stackmatrix:begin matrix=a"],
  ["a link definition around it", "[//]: # (stackmatrix:begin matrix=a)"],
  ["a link definition with a name around it", '[comment]: # "stackmatrix:begin matrix=a"'],
  ["the comment of MDX", "{/* stackmatrix:begin matrix=a */}"],
  ["the comment of JavaScript", "// stackmatrix:begin matrix=a"],
  ["the comment of YAML", "# stackmatrix:begin matrix=a"],
  ["the comment of Obsidian", "%% stackmatrix:begin matrix=a %%"],
  ["the comment of Liquid", "{% comment %} stackmatrix:begin matrix=a {% endcomment %}"],
  ["a tag", "<stackmatrix:begin matrix=a>"],
  ["one of these in a list", "1. - // stackmatrix:begin matrix=a"],
  ["one of these in a quotation", "> <!-- stackmatrix begin matrix=a -->"],
])("renderBlocks() tells how a marker with %s should be", (_name, text) => {
  const outcome = renderBlocks({ path, text: `text\n\n${text}\n` }, dataset);

  expect(outcome.diagnostics).toMatchObject([
    {
      code: "docs/misspelt-marker",
      args: { meant: "<!-- stackmatrix:begin matrix=a -->" },
      location: { range: { start: { line: 3 } } },
    },
  ]);
});

test.each([
  ["an end without a colon", "<!-- stackmatrix end -->", "<!-- stackmatrix:end -->"],
  ["the name alone", "<!-- stackmatrix -->", "<!-- stackmatrix:begin matrix=… -->"],
  [
    "one with quotes, words and no colon",
    '<!-- stackmatrix begin matrix=a rows="b, c" notes -->',
    '<!-- stackmatrix:begin matrix=a rows="b, c" notes -->',
  ],
  [
    "an id alone",
    "<!-- stackmatrix begin ferry-or-rowboat -->",
    "<!-- stackmatrix:begin matrix=ferry-or-rowboat -->",
  ],
])("renderBlocks() tells how %s should be", (_name, text, meant) => {
  expect(renderBlocks({ path, text }, dataset).diagnostics).toMatchObject([{ args: { meant } }]);
});

const containers = fc.array(fc.constantFrom("> ", "- ", "* ", "1. ", "10) ", ">", "-   "), {
  maxLength: 4,
});
const kindOf = (mark: string) => (mark.startsWith(">") ? "blockquote" : "listItem");

test("renderBlocks() fills a block in any list items and quotations, where it stays", () => {
  fc.assert(
    fc.property(containers, fc.constantFrom("\n", "\r\n"), fc.boolean(), (marks, lineBreak, isFirst) => {
      const first = marks.join("");
      const next = first.replace(/>(?=[^\s>])/g, "> ").replace(/[^\s>]/g, " ");
      const lines = isFirst
        ? [first + begin, next + end]
        : [`${first}x`, next.trimEnd(), next + begin, next + end];

      const outcome = renderBlocks({ path, text: lines.join(lineBreak) + lineBreak }, dataset);

      const filled = outcome.ok ? outcome.value : "";
      expect(outcome.diagnostics).toEqual([]);
      expect(placesOf(parseMarkdown(filled), "table")).toEqual([marks.map(kindOf)]);
      expect(placesOf(parseMarkdown(filled), "footnoteDefinition")).toEqual([]);
      expect(renderBlocks({ path, text: filled }, dataset)).toEqual(outcome);
      expect(filled.split(lineBreak).filter((line) => /[ \t]$/.test(line))).toEqual([]);
    }),
  );
});

test.each([
  [`-\t${begin}\n\t${end}\n`, ["listItem"]],
  [`>-\t${begin}\n>    ${end}\n`, ["blockquote", "listItem"]],
  [`1.\ta\n\n\t${begin}\n\t${end}\n`, ["listItem"]],
  [`>\t- ${begin}\n>     ${end}\n`, ["blockquote", "listItem"]],
])("renderBlocks() counts tabs as Markdown does in %j", (text, places) => {
  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome.diagnostics).toEqual([]);
  expect(placesOf(parseMarkdown(outcome.ok ? outcome.value : ""), "table")).toEqual([places]);
});

/** In what list items and quotations the nodes of a type stand. */
function placesOf(
  node: MarkdownNode,
  type: string,
  around: readonly string[] = [],
): readonly (readonly string[])[] {
  if (node.type === type) return [around];
  const within = ["blockquote", "listItem"].includes(node.type) ? [...around, node.type] : around;
  return (node.children ?? []).flatMap((child) => placesOf(child, type, within));
}

test("renderBlocks() finds markers again after a quotation has ended with its fence", () => {
  const outcome = renderBlocks({ path, text: `> \`\`\`\n> code\n\n${begin}\n${end}\n` }, dataset);

  expect(outcome.ok && outcome.value).toContain("| Ferry | Rowboat |");
});

const ends = `\n${end}\n`;
test.each([
  ["docs/missing-end", `text\n${begin}\n`, "2:1-2:51", {}],
  ["docs/missing-begin", `text\n\n${end}\n`, "3:1-3:25", {}],
  ["docs/nested-begin", `${begin}\n${begin}${ends}`, "2:1-2:51", {}],
  ["docs/shared-line", `text ${end}\n`, "1:6-1:30", {}],
  ["docs/shared-line", "<!-- stackmatrix:begin\nmatrix=ferry-or-rowboat -->\n", "1:1-1:23", {}],
  ["docs/shared-line", "<!--\nstackmatrix:end\n-->\n", "1:1-1:5", {}],
  ["docs/shared-line", `| a |\n| - |\n| ${end} |\n`, "3:3-3:27", {}],
  ["docs/misplaced-marker", `text\n\n    ${begin}\n`, "3:5-3:55", { within: "code" }],
  ["docs/misplaced-marker", `- a\n\n\t\t${begin}\n`, "3:3-3:53", { within: "code" }],
  ["docs/misplaced-marker", `text\n    ${begin}\n`, "2:5-2:55", { within: "paragraph" }],
  ["docs/misplaced-marker", `<pre>\n\n${begin}\n</pre>\n`, "3:1-3:51", { within: "html" }],
  ["docs/split-block", `- a\n\n  ${begin}\n\n${end}\n`, "5:1-5:25", {}],
  ["docs/split-block", `- ${begin}\n- ${end}\n`, "2:3-2:27", {}],
  ["docs/split-block", `${begin}\n\n> ${end}\n`, "3:3-3:27", {}],
  ["docs/unknown-marker", "<!-- stackmatrix:開始 -->\n", "1:1-1:24", { marker: "開始" }],
  ["docs/unknown-marker", "<!-- stackmatrix:ends -->\n", "1:1-1:26", { marker: "ends", nearest: "end" }],
  [
    "docs/unknown-argument",
    `<!-- stackmatrix:begin matirx=ferry-or-rowboat -->${ends}`,
    "1:24-1:47",
    { argument: "matirx", nearest: "matrix", known: expect.arrayContaining(["matrix", "stats"]) },
  ],
  [
    "docs/unknown-argument",
    `<!-- stackmatrix:begin stats servces=ferry -->${ends}`,
    "1:30-1:43",
    { argument: "servces", block: "stats", known: ["heading", "locale", "align"] },
  ],
  [
    "docs/unknown-argument",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat only_differences -->${ends}`,
    "1:48-1:64",
    { nearest: "only-differences", block: "matrix", known: expect.arrayContaining(["notes", "sort"]) },
  ],
  [
    "docs/open-quote",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat rows="cars -->${ends}`,
    "1:48-1:58",
    {},
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat services=ferry,,rowboat -->${ends}`,
    "1:48-1:71",
    { argument: "services" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat rows=cars,cars -->${ends}`,
    "1:48-1:62",
    { argument: "rows" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat sources -->${ends}`,
    "1:48-1:55",
    { argument: "sources", expected: "open, folded or off" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin stats heading=7 -->${ends}`,
    "1:30-1:39",
    { argument: "heading", value: "7" },
  ],
  [
    "reference/unknown",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat services="ferry, rowbaot" -->${ends}`,
    "1:48-1:73",
    { kind: "service", id: "rowbaot", nearest: "rowboat" },
  ],
  [
    "reference/unknown",
    `<!-- stackmatrix:begin guide=which-boats -->${ends}`,
    "1:24-1:41",
    { kind: "guide", id: "which-boats", nearest: "which-boat" },
  ],
  [
    "docs/unknown-row",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat sort=-efort -->${ends}`,
    "1:48-1:59",
    { id: "efort", nearest: "effort" },
  ],
  [
    "docs/missing-argument",
    `A <!-- stackmatrix:begin value=cars -->${end}\n`,
    "1:26-1:36",
    { missing: "service" },
  ],
  [
    "docs/empty-block",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat rows=cars only-differences -->${ends}`,
    "1:24-1:47",
    { block: "matrix" },
  ],
  [
    "docs/empty-block",
    `A <!-- stackmatrix:begin value=release service=rowboat -->${end}\n`,
    "1:26-1:39",
    { block: "value" },
  ],
  [
    "docs/misplaced-marker",
    `<!-- stackmatrix:begin value=cars service=ferry -->x${end} is it.\n`,
    "1:1-1:52",
    { within: "line-start" },
  ],
  ["docs/shared-line", `A <!-- stackmatrix:begin stats -->${end}\n`, "1:3-1:35", {}],
  ["docs/missing-end", "A <!-- stackmatrix:begin value=cars service=ferry -->.\n", "1:3-1:54", {}],
  [
    "docs/repeated-argument",
    `<!-- stackmatrix:begin matrix=a matrix=b fields=services -->${ends}`,
    "1:33-1:41",
    { argument: "matrix" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat align=yes -->${ends}`,
    "1:48-1:57",
    { argument: "align", value: "yes", expected: "true or false" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin matrix= -->${ends}`,
    "1:24-1:31",
    { argument: "matrix", value: "", expected: "the id of a matrix" },
  ],
  [
    "docs/invalid-value",
    `<!-- stackmatrix:begin coverage=all -->${ends}`,
    "1:24-1:36",
    { argument: "coverage", value: "all" },
  ],
  [
    "docs/no-subject",
    `<!-- stackmatrix:begin -->${ends}`,
    "1:1-1:27",
    { arguments: expect.arrayContaining(["matrix", "value", "fields", "coverage"]) },
  ],
  [
    "docs/two-subjects",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat fields=services -->${ends}`,
    "1:48-1:63",
    { arguments: ["matrix", "fields"] },
  ],
  [
    "docs/two-subjects",
    `<!-- stackmatrix:begin coverage matrix=ferry-or-rowboat -->${ends}`,
    "1:33-1:56",
    { arguments: ["matrix", "coverage"] },
  ],
  [
    "docs/unknown-matrix",
    `  <!--stackmatrix:begin   matrix=ferry-or-rowboats -->${ends}`,
    "1:27-1:51",
    { id: "ferry-or-rowboats", nearest: "ferry-or-rowboat" },
  ],
  [
    "docs/unknown-kind",
    `<!-- stackmatrix:begin fields=service -->${ends}`,
    "1:24-1:38",
    { kind: "service", nearest: "services" },
  ],
  [
    "docs/unknown-locale",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat locale=zh-tw -->${ends}`,
    "1:48-1:60",
    { locale: "zh-tw", available: ["en", "zh-TW"], nearest: "zh-TW" },
  ],
  [
    "docs/unknown-locale",
    `<!-- stackmatrix:begin matrix=ferry-or-rowboat locale=zh_Hant_TW -->${ends}`,
    "1:48-1:65",
    { locale: "zh_Hant_TW", available: ["en", "zh-TW"], nearest: "zh-TW" },
  ],
])("renderBlocks() reports %s at its place", (code, text, place, args) => {
  const outcome = renderBlocks({ path, text }, dataset);

  const [first] = outcome.diagnostics;
  expect(outcome.ok).toBe(false);
  expect(first).toMatchObject({ code, args, location: { path } });
  expect(placeOf(first?.location.range)).toBe(place);
});

test("renderBlocks() reports everything at once, in order, and in words", () => {
  const text = `${end}\n<!-- stackmatrix:begin matrix=ferrry-or-rowboat locale=fr -->\n${begin}\n`;

  const { diagnostics } = renderBlocks({ path, text }, dataset);

  expect(diagnostics.map((diagnostic) => describeDiagnostic(diagnostic).message)).toEqual([
    "The block ends here, but it begins nowhere",
    "The block begins here, but it ends nowhere",
    "A block begins inside another block",
  ]);
});

test("renderBlocks() leads an old id to its new one", () => {
  const moved = {
    ...dataset,
    moved: { ...dataset.moved, matrices: new Map([["boats", "ferry-or-rowboat"]]) },
  };

  const { diagnostics } = renderBlocks(
    { path, text: `<!-- stackmatrix:begin matrix=boats -->${ends}` },
    moved,
  );

  expect(diagnostics).toMatchObject([
    { code: "reference/moved", args: { kind: "matrix", id: "boats", to: "ferry-or-rowboat" } },
  ]);
});

test("renderBlocks() asks for the kind of a row where two have its id", () => {
  const ambiguous = smallDataset({
    "traits/cars": "name: { en: Cars aboard, zh-TW: 車數 }\nvalues: {}\n",
  });
  const rows = (named: string) => `<!-- stackmatrix:begin matrix=ferry-or-rowboat rows=${named} -->${ends}`;

  const { diagnostics } = renderBlocks({ path, text: rows("cars") }, ambiguous);
  const outcome = renderBlocks({ path, text: rows("capabilities/cars") }, ambiguous);

  expect(diagnostics).toMatchObject([
    { code: "docs/ambiguous-row", args: { candidates: ["capabilities/cars", "traits/cars"] } },
  ]);
  expect(outcome.ok && outcome.value).toContain("| Cars | ＋ car \\| deck ¹ | · |");
});

const inline = (of: string, content = "") => `<!-- stackmatrix:begin value=${of} -->${content}${end}`;

test("renderBlocks() puts single answers into sentences, as words", () => {
  const text = [
    `# A ${inline("night-crossing service=ferry", "old")} ferry`,
    "",
    `- **${inline("effort service=rowboat locale=zh-TW")}**, for ${inline("price service=ferry", "9")}`,
    `> At ${inline("release service=ferry")} [see ${inline("links service=ferry")}](x) ${inline("links service=ferry")}`,
    `A ${inline("cars service=rowboat", "value\nthat was wrapped")}`,
    "",
  ].join("\n");

  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome.diagnostics).toEqual([]);
  const filled = outcome.ok ? outcome.value : "";
  expect(filled.replace(/<!-- stack.*?-->/g, "").split("\n")).toEqual([
    "# A partial ferry",
    "",
    "- **多**, for 2.5 EUR per ticket (one way)",
    "> At 2.1 · 31 January 2026 [see Home](x) [Home](https://ferry.example/a_%28b%29)",
    "A not assessed",
    "",
  ]);
  expect(renderBlocks({ path, text: filled }, dataset)).toEqual(outcome);
});

test("renderBlocks() takes values in quotation marks of either sort", () => {
  const rowsOf = (rows: string) => {
    const text = `<!-- stackmatrix:begin matrix=ferry-or-rowboat ${rows} sources=off -->${ends}`;
    const outcome = renderBlocks({ path, text }, dataset);
    return outcome.ok ? Array.from(outcome.value.matchAll(/^\| (\w+) \|/gm), ([, row]) => row) : [];
  };

  expect(rowsOf('rows="effort, cars"')).toEqual(["Effort", "Cars"]);
  expect(rowsOf("rows='cars , effort'")).toEqual(["Cars", "Effort"]);
  expect(rowsOf('rows="effort"')).toEqual(["Effort"]);
});

test("renderBlocks() puts headings one level below that under which a block stands, whatever other blocks hold", () => {
  const block = "<!-- stackmatrix:begin guide=which-boat heading -->";
  const text = `${block}${ends}\n# A\n\n${block}${ends}\n${block}${ends}\n- ### B\n\n  text\n\n${block}${ends}`;

  const outcome = renderBlocks({ path, text }, dataset);

  const filled = outcome.ok ? outcome.value : "";
  expect(filled.match(/^#+ Which boat/gm)).toEqual(
    ["##", "##", "##", "####"].map((level) => `${level} Which boat`),
  );
  expect(filled.match(/^#+ Row$/gm)).toEqual(["###", "###", "###", "#####"].map((level) => `${level} Row`));
  expect(renderBlocks({ path, text: filled }, dataset)).toEqual(outcome);
});

test("renderBlocks() writes lists and emphasis as the owner of the file does", () => {
  const capability = "<!-- stackmatrix:begin capability=night-crossing -->";
  const text = `${capability}${ends}\n* mine\n\n*so*\n`;

  const outcome = renderBlocks({ path, text }, dataset);

  const filled = outcome.ok ? outcome.value : "";
  expect(filled).toMatch(/^\* \*\*Rowing boat\*\*: ✓ full\\\n {2}\*by definition\*$/m);
  expect(filled).toMatch(/^ {2}\*documented · undated\* ¹ ²\\$/m);
  expect(renderBlocks({ path, text: filled }, dataset)).toEqual(outcome);
});

const anyBlock = fc.constantFrom(
  "matrix=ferry-or-rowboat notes",
  "matrix=ferry-or-rowboat transpose baseline=ferry heading=2",
  "service=ferry",
  "diagram=crossing heading",
  "questions",
  "stats sources=off",
);
const anyLine = fc.oneof(
  fc.constantFrom(
    "",
    "# A",
    "- b",
    "* b",
    "*c* d",
    "  c",
    "> d",
    "| e | f |",
    "| - | - |",
    "[^1]: g",
    "[^1] *h*",
    "1) i",
    "***",
    "<div>",
    "</div>",
    "~~~",
  ),
  fc.constant(`x ${inline("price service=ferry")} y`),
  fc.string({ unit: "grapheme" }).map((line) => line.replace(/[\r\n]/g, "")),
  fc.constant(undefined),
);

test("renderBlocks() keeps every byte outside of blocks in any Markdown, and changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.array(anyLine), anyBlock, (lines, subject) => {
      const block = `<!-- stackmatrix:begin ${subject.includes("sources") ? "stats" : subject} -->\n${end}`;
      const text = `${lines.map((line) => line ?? `\n${block}\n`).join("\n")}\n`;

      const outcome = renderBlocks({ path, text }, dataset, { align: true });

      if (!outcome.ok) return;
      const outside = (whole: string) =>
        whole.replace(/(stackmatrix:begin .*?-->)[\s\S]*?(<!-- stackmatrix:end)/g, "$1$2");
      expect(outside(outcome.value)).toBe(outside(text));
      expect(renderBlocks({ path, text: outcome.value }, dataset, { align: true })).toEqual(outcome);
    }),
    { numRuns: 60 },
  );
});

const mdx = { begin: "{/* stackmatrix:begin matrix=ferry-or-rowboat */}", end: "{/* stackmatrix:end */}" };

test("renderBlocks() fills blocks between the comments of MDX, also in elements", () => {
  const text = [
    "---",
    "title: '{'",
    "---",
    'import { Tabs } from "./tabs.jsx"',
    "",
    "<Tabs>",
    `  ${mdx.begin}`,
    `  ${mdx.end}`,
    "</Tabs>",
    "",
    `\`${mdx.begin}\` and \`${begin}\``,
    "",
  ].join("\n");

  const outcome = renderBlocks({ path: "page.mdx", text }, dataset);

  expect(outcome).toMatchObject({ ok: true, diagnostics: [], blocks: 1 });
  expect(outcome.ok && outcome.value.split("\n").slice(6, 10)).toEqual([
    `  ${mdx.begin}`,
    "",
    "  |  | Ferry | Rowboat |",
    "  | --- | --- | --- |",
  ]);
});

test("renderBlocks() puts single answers into sentences of MDX, also at the start of a line", () => {
  const answer = "{/* stackmatrix:begin value=effort service=ferry */}{/* stackmatrix:end */}";
  const text = `${answer}: _see ${answer}_\n\n<b>x ${answer}</b>\n`;

  const outcome = renderBlocks({ path: "page.mdx", text }, dataset);

  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.ok && outcome.value.replace(/\{.*?\}/g, "")).toBe("none: _see none_\n\n<b>x none</b>\n");
});

test.each([
  ["docs/misspelt-marker", `${begin}\n`, "1:1-1:51", { meant: mdx.begin }],
  ["docs/misspelt-marker", "{/* stackmatrix end */}\n", "1:1-1:24", { meant: mdx.end }],
  ["docs/misspelt-marker", "// stackmatrix:end matrix=a\n", "1:1-1:28", { meant: mdx.end }],
  ["docs/shared-line", `text ${mdx.end}\n`, "1:6-1:29", {}],
  ["docs/shared-line", "{\n  /* stackmatrix:end */\n}\n", "1:1-1:2", {}],
  ["docs/missing-end", `${mdx.begin}\n`, "1:1-1:50", {}],
  ["docs/split-block", `<A>\n  ${mdx.begin}\n</A>\n\n${mdx.end}\n`, "5:1-5:24", {}],
  ["docs/invalid-mdx", `${mdx.begin}\n\n{x\n`, "4:1-4:2", { reason: expect.stringContaining("brace") }],
  [
    "docs/invalid-mdx",
    `<!-- other -->\n${mdx.begin}\n`,
    "1:2-1:3",
    { reason: expect.stringContaining("{/*") },
  ],
])("renderBlocks() reports %s in MDX", (code, text, place, args) => {
  const { diagnostics } = renderBlocks({ path: "docs/Page.MDX", text }, dataset);

  expect(diagnostics).toMatchObject([{ code, args }]);
  expect(placeOf(diagnostics[0]?.location.range)).toBe(place);
});

type Range = { readonly start: Point; readonly end: Point };
type Point = { readonly line: number; readonly column: number };

function placeOf(range: Range | undefined): string {
  return range ? `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}` : "";
}
