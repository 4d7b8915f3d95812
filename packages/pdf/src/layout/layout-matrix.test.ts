import { type CellView, type MatrixView, words } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { layoutMatrix } from "./layout-matrix.ts";

const partial: CellView = {
  kind: "support",
  support: "partial",
  word: "partial",
  short: "one host",
  note: "Names work on one host.",
  footnotes: [1],
};

const matrixOf = (columns: number): MatrixView => ({
  id: "a",
  title: "A",
  summary: "",
  columns: Array.from({ length: columns }, (_, index) => {
    const name = `Service ${index}`;
    return { id: `service-${index}`, name, shortName: name, kind: "service", layer: "layer" };
  }),
  rows: [
    {
      kind: "capability",
      id: "discovery",
      label: "Discovery",
      cells: Array.from({ length: columns }, () => partial),
      published: {
        label: "服务发现",
        cells: Array.from({ length: columns }, () => ({ text: "❌", disputed: true })),
        correction: { id: "m", verdict: "wrong", claim: "It has none", right: "It has one" },
      },
    },
  ],
  legend: [],
  hasRatings: false,
  articles: [{ id: "article", title: "Article", language: "zh-CN", footnotes: [2] }],
});

test("layoutMatrix() has room for notes and for what the article says where columns are few", () => {
  const layout = layoutMatrix(matrixOf(2), words.en);

  expect(layout.articleHead).toBe("What the article says");
  expect(layout.footnotes).toEqual([2]);
  expect(layout.rows[0]?.cells[0]).toMatchObject({ sign: "partial", text: "one host", note: partial.note });
  expect(layout.rows[0]?.article).toMatchObject({
    language: "zh-Hans-CN",
    verdict: "wrong",
    right: "It has one",
  });
});

test("layoutMatrix() keeps to the sign and a few words where columns are many", () => {
  const layout = layoutMatrix(matrixOf(6), words.en);

  expect(layout.articleHead).toBe("");
  expect(layout.rows[0]?.hasArticle).toBe(false);
  expect(layout.rows[0]?.cells[0]).toMatchObject({ text: "one host", note: "" });
});
