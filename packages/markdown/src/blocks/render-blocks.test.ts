import { describeDiagnostic } from "@stackmatrix/core";
import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
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
    "|          | Ferry                        | Rowboat    |",
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
    "| `name` | yes | a text in each language |  |",
    "| `order` | yes | a number from 1 to 99 | Position among the groups, from 1. |",
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
  ["indented code", `    ${begin}\n\n\t${begin}\n`],
  ["inline code", `Write \`${begin}\` and \`\` ${end} \`\` around it.\n`],
  ["escaped text", `\\${begin}\n`],
])("renderBlocks() finds no marker in %s", (_name, text) => {
  const outcome = renderBlocks({ path, text }, dataset);

  expect(outcome).toEqual({ ok: true, value: text, diagnostics: [] });
});

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
  ["docs/unknown-marker", "<!-- stackmatrix:ends -->\n", "1:1-1:26", { marker: "ends", nearest: "end" }],
  [
    "docs/unknown-argument",
    `<!-- stackmatrix:begin matirx=ferry-or-rowboat -->${ends}`,
    "1:24-1:47",
    { argument: "matirx", nearest: "matrix" },
  ],
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
    { arguments: ["matrix", "fields", "coverage"] },
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
    "1:24-1:32",
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

type Range = { readonly start: Point; readonly end: Point };
type Point = { readonly line: number; readonly column: number };

function placeOf(range: Range | undefined): string {
  return range ? `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}` : "";
}
