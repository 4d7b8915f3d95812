import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { sheetView } from "./sheet-view.ts";

test.each([
  ["none", undefined, { top: 11, right: 16, bottom: 13, left: 16 }],
  ["one for all", 7, { top: 7, right: 7, bottom: 7, left: 7 }],
  ["those at the sides", { right: 20, left: 30 }, { top: 11, right: 20, bottom: 13, left: 30 }],
  ["those above and below", { top: 5, bottom: 6 }, { top: 5, right: 16, bottom: 6, left: 16 }],
])("sheetView() has the usual margins where a sheet does not say others: %s", (_title, margins, expected) => {
  expect(viewOf({ margins }).margins).toEqual(expected);
});

test("sheetView() lists misconceptions by how plainly they are wrong, then by id, unless the block names them", () => {
  const misconception = (verdict: string) => ({
    claim: { en: `A claim, ${verdict}` },
    verdict,
    right: { en: "It is not so." },
  });
  const more = {
    "misconceptions/a": { ...misconception("ambiguous"), claim: { en: "A" } },
    "misconceptions/b": { ...misconception("wrong"), claim: { en: "B" } },
    "misconceptions/c": { ...misconception("wrong"), claim: { en: "C" } },
    "misconceptions/d": { ...misconception("outdated"), claim: { en: "D" } },
  };
  const blocks = [{ block: "misconceptions" }, { block: "misconceptions", misconceptions: ["d", "a", "b"] }];

  const listed = viewOf({ blocks }, more).blocks.map((block) =>
    block.block === "misconceptions" ? block.misconceptions.map(({ id }) => id) : [],
  );

  expect(listed).toEqual([
    ["b", "c", "d", "a"],
    ["d", "a", "b"],
  ]);
});

function viewOf(fields: object, more: Readonly<Record<string, object>> = {}) {
  const dataset = aDataset({
    "sheets/all": {
      title: { en: "All" },
      subtitle: { en: "Of it." },
      blocks: [{ block: "layers" }],
      ...fields,
    },
    ...more,
  });
  const sheet = dataset.sheets.get("all");
  if (!sheet) throw new Error("No sheet");
  return sheetView(startPage(dataset, "en"), sheet);
}
