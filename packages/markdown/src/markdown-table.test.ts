import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "./escape.ts";
import { markdownTable } from "./markdown-table.ts";
import { anyText, asRead } from "./testing/any-text.ts";
import { parseMarkdown, readText } from "./testing/parse-markdown.ts";

test("markdownTable() is compact, so that a changed cell is one changed line", () => {
  const table = markdownTable([
    ["", "Amazon ECS", "Amazon EKS"],
    ["Service discovery", "✓", "✓ Service, DNS"],
  ]);

  expect(table).toBe(
    "|  | Amazon ECS | Amazon EKS |\n| --- | --- | --- |\n| Service discovery | ✓ | ✓ Service, DNS |\n",
  );
});

test("markdownTable() lines columns up by what Chinese characters take on a screen", () => {
  const table = markdownTable(
    [
      ["", "服務探索"],
      ["Docker", "◐ 限單機"],
      ["Kubernetes", "✓"],
    ],
    { align: true },
  );

  expect(table.split("\n")).toEqual([
    "|            | 服務探索 |",
    "| ---------- | -------- |",
    "| Docker     | ◐ 限單機 |",
    "| Kubernetes | ✓        |",
    "",
  ]);
});

test("markdownTable() fills short rows and leaves Markdown alone", () => {
  const table = markdownTable([["a", "b"], [markdown`[${"x|y"}](x.md)`]]);

  expect(table).toBe("| a | b |\n| --- | --- |\n| [x\\|y](x.md) |  |\n");
});

test.each([false, true])("markdownTable() shows any text as it is (align: %s)", (align) => {
  const rows = fc.array(fc.array(anyText(), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });

  fc.assert(
    fc.property(rows, (cells) => {
      const columns = Math.max(...cells.map((row) => row.length));
      const wanted = cells.map((row) => [...row, ...Array(columns - row.length).fill("")].map(asRead));

      expect(readTable(markdownTable(cells, { align }))).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});

function readTable(table: string): string[][] {
  const { children = [] } = parseMarkdown(table);
  expect(children).toHaveLength(1);
  return (children[0]?.children ?? []).map((row) => (row.children ?? []).map(readText));
}
