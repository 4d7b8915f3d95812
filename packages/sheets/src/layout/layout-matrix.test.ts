import { type CellView, type MatrixView, type RowView, words } from "@stackmatrix/view";
import { describe, expect, test } from "vitest";
import { layoutMatrix, type MatrixLayout } from "./layout-matrix.ts";

const partial: CellView = {
  kind: "support",
  support: "partial",
  word: "partial",
  short: "one host",
  note: "Names work on one host.",
  footnotes: [1],
  undated: 0,
};

const matrixOf = (columns: number, shape: { readonly name?: string; readonly rows?: number } = {}) => {
  const rows = Array.from({ length: shape.rows ?? 1 }, (_, index): RowView => {
    return {
      kind: "capability",
      id: `discovery-${index}`,
      label: "Discovery",
      cells: Array.from({ length: columns }, (_, column) => ({ ...partial, short: `host ${column}` })),
      published: {
        label: "服务发现",
        cells: Array.from({ length: columns }, () => ({ text: "❌ 没有", gloss: "none", disputed: true })),
        correction: { id: "m", verdict: "wrong", claim: "It has none", right: "It has one" },
      },
    };
  });
  const matrix: MatrixView = {
    id: "a",
    title: "A",
    summary: "",
    columns: Array.from({ length: columns }, (_, index) => {
      const name = `${shape.name ?? "Service"} ${index}`;
      return { id: `service-${index}`, name, shortName: name, kind: "service", layer: "layer" };
    }),
    rows,
    legend: [],
    hasRatings: false,
    articles: [{ id: "article", title: "Article", language: "zh-CN", footnotes: [2] }],
  };
  return { matrix, groups: [{ rows }] };
};

/** Between the margins of A4, upright. */
const options = { words: words.en, room: 186 };

describe("layoutMatrix()", () => {
  test("has room for notes and for what the article says where columns are few", () => {
    const layout = layoutMatrix(matrixOf(2), options);
    const row = layout.parts[0]?.groups[0]?.rows[0];

    expect(layout).toMatchObject({ articleHead: "What the article says", footnotes: [2], roomy: true });
    expect(row?.cells[0]).toMatchObject({ sign: "partial", text: "host 0", note: partial.note });
    expect(row?.article).toMatchObject({ language: "zh-Hans-CN", verdict: "wrong", right: "It has one" });
    expect(row?.article.cells[0]).toMatchObject({ gloss: "(none)", disputed: true });
  });

  test("keeps to the sign and a few words where columns are many", () => {
    const layout = layoutMatrix(matrixOf(6), options);
    const row = layout.parts[0]?.groups[0]?.rows[0];

    expect(layout).toMatchObject({ articleHead: "", roomy: false });
    expect(layout.parts).toHaveLength(1);
    expect(row?.hasArticle).toBe(false);
    expect(row?.cells[0]).toMatchObject({ text: "host 0", note: "" });
  });

  test("keeps to the sign and a few words where the paper is narrow", () => {
    expect(layoutMatrix(matrixOf(3), { ...options, room: 90 }).roomy).toBe(false);
  });

  test("shows or leaves out notes as it is asked", () => {
    expect(layoutMatrix(matrixOf(2), { ...options, notes: false }).roomy).toBe(false);
    expect(sizesOf(layoutMatrix(matrixOf(6), { ...options, notes: true }))).toEqual([3, 3]);
  });

  test("splits what is too wide into parts that are alike, each with the same rows and its own cells", () => {
    const layout = layoutMatrix(matrixOf(22, { name: "Kubernetes" }), options);
    const [first, second, third] = layout.parts;

    expect(sizesOf(layout)).toEqual([8, 7, 7]);
    expect(layout.parts.map(({ width }) => width)).toEqual([
      "100%",
      "calc(22mm + (100% - 22mm) * 7 / 8)",
      "calc(22mm + (100% - 22mm) * 7 / 8)",
    ]);
    expect(first).toMatchObject({ heading: "Part 1 of 3", span: 9 });
    expect(second?.names).toMatch(/^Kubernetes 8, .*Kubernetes 14$/);
    expect(third?.groups[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(
      third?.columns.map(({ id }) => id.replace("service-", "host ")),
    );
  });

  test("puts more columns beside each other on wider paper and in smaller type", () => {
    expect(sizesOf(layoutMatrix(matrixOf(22, { name: "Kubernetes" }), { ...options, room: 396 }))).toEqual([
      11, 11,
    ]);
    expect(sizesOf(layoutMatrix(matrixOf(9, { name: "Kubernetes" }), options))).toEqual([5, 4]);
    expect(
      sizesOf(layoutMatrix(matrixOf(9, { name: "Kubernetes" }), { ...options, room: 186 / 0.86 })),
    ).toEqual([9]);
  });

  test("makes columns as wide as their longest word, up to a bound", () => {
    const words = ["Service", "Containerisation", "Donaudampfschifffahrtsgesellschaftskapitän"];

    const most = words.map((name) => Math.max(...sizesOf(layoutMatrix(matrixOf(60, { name }), options))));

    expect(most).toEqual([10, 6, 3]);
  });

  test("says what ratings mean beside the rows where neither the legend nor the cells can", () => {
    const rated = (columns: number) => {
      const { groups, matrix } = matrixOf(columns);
      const withScale = groups.map(({ rows }) => ({
        rows: rows.map((row): RowView => ({ ...row, scale: ["slow", "fast"] })),
      }));
      return { matrix, groups: withScale };
    };
    const scaleOf = ({ parts }: MatrixLayout) => parts[0]?.groups[0]?.rows[0]?.scale;

    expect(scaleOf(layoutMatrix(rated(6), { ...options, hasScales: true }))).toBe("1: slow … 5: fast");
    expect(scaleOf(layoutMatrix(rated(6), options))).toBe("");
    expect(scaleOf(layoutMatrix(rated(2), { ...options, hasScales: true }))).toBe("");
  });

  test("widens a column for the numbers of sources behind its last word", () => {
    const noted = (footnotes: readonly number[]) => {
      const { groups, matrix } = matrixOf(60);
      const rows = matrix.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, short: "containerd included", footnotes })),
      }));
      return { matrix: { ...matrix, rows }, groups };
    };

    const [few = 0, many = 0] = [[], [123, 124, 125]].map((notes) =>
      Math.max(...sizesOf(layoutMatrix(noted(notes), options))),
    );
    expect(many).toBeLessThan(few);
  });

  test("keeps groups of a few rows whole, and lets long ones be broken", () => {
    const groupsOf = (rows: number) => layoutMatrix(matrixOf(2, { rows }), options).parts[0]?.groups;

    expect(groupsOf(8)?.map(({ isWhole }) => isWhole)).toEqual([true]);
    expect(groupsOf(9)?.map(({ isWhole }) => isWhole)).toEqual([false]);
  });

  test("takes a matrix of one column and one of many rows as they come", () => {
    expect(sizesOf(layoutMatrix(matrixOf(1), options))).toEqual([1]);
    expect(layoutMatrix(matrixOf(7, { rows: 300 }), options).parts[0]?.groups[0]?.rows).toHaveLength(300);
  });
});

function sizesOf(layout: MatrixLayout): readonly number[] {
  return layout.parts.map(({ columns }) => columns.length);
}
