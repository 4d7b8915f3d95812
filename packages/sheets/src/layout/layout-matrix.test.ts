import { type CellView, type MatrixView, type RowView, words } from "@stackmatrix/view";
import { describe, expect, test } from "vitest";
import { layoutMatrix, type MatrixLayout } from "./layout-matrix.ts";
import { widestWord } from "./text-width.ts";

const partial: CellView = {
  kind: "support",
  support: "partial",
  word: "partial",
  short: "one host",
  note: "Names work on one host.",
  links: [],
  history: [],
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
    sections: [{ count: rows.length }],
    transpose: false,
    legend: [],
    hasRatings: false,
    answers: { total: 0, unsourced: 0 },
    hasVersions: false,
    articles: [{ id: "article", title: "Article", language: "zh-CN", footnotes: [2] }],
  };
  return matrix;
};

/** The same matrix with other rows. */
function withRows(matrix: MatrixView, rows: readonly RowView[]): MatrixView {
  return { ...matrix, rows, sections: [{ count: rows.length }] };
}

/** Between the margins of A4, upright. */
const options = { words: words.en, room: 186 };

describe("layoutMatrix()", () => {
  test("has room for notes and for what the article says where columns are few", () => {
    const layout = layoutMatrix(matrixOf(2), options);
    const row = layout.parts[0]?.groups[0]?.rows[0];

    expect(layout).toMatchObject({ articleHead: "What the article says", footnotes: [2], roomy: true });
    expect(row?.cells[0]).toMatchObject({ sign: "partial", text: "host 0", note: partial.note });
    expect(row?.article).toMatchObject({ language: "zh-Hans-CN", verdict: "wrong: ", right: "It has one" });
    expect(row?.article.cells[0]).toMatchObject({ gloss: "(none)", disputed: true });
  });

  test("tells what held before, and where to read on, beside the notes; its sources stand behind the answer in any case", () => {
    const history = [{ support: "none", text: "none until 3.2", note: "Never.", footnotes: [7] }] as const;
    const links = [{ name: "More", url: "https://a.example/" }];
    const now = { versions: "3.2", span: "since 3.2", status: "preview" };
    const withHistory = (columns: number) => {
      const matrix = matrixOf(columns);
      const rows = matrix.rows.map((row) => ({
        ...row,
        cells: row.cells.map(() => ({ ...partial, ...now, history, links })),
      }));
      return withRows(matrix, rows);
    };
    const cellOf = (columns: number) =>
      layoutMatrix(withHistory(columns), options).parts[0]?.groups[0]?.rows[0]?.cells[0];

    expect(cellOf(2)).toMatchObject({
      text: "one host · since 3.2 · preview",
      former: ["Before: none until 3.2: Never."],
      links,
      footnotes: [1, 7],
    });
    expect(cellOf(6)).toMatchObject({
      text: "3.2 · preview · one host",
      former: [],
      links: [],
      footnotes: [1, 7],
    });
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
    const [first, second] = layout.parts;

    expect(sizesOf(layout)).toEqual([11, 11]);
    expect(first).toMatchObject({ heading: "Part 1 of 2", span: 12, isPaged: false });
    expect(second?.names).toMatch(/^Kubernetes 11, .*Kubernetes 21$/);
    expect(second?.groups[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(
      second?.columns.map(({ label }) => label.replace("Kubernetes", "host")),
    );
  });

  test("gives the rows and the heads of a table that is split the same height in all of its parts", () => {
    const matrix = matrixOf(60, { rows: 2 });
    const [row, other] = matrix.rows.map(({ cells, ...row }, index) => ({
      ...row,
      cells: cells.map((cell, column) =>
        index === 1 && column === 59
          ? { ...cell, short: "a long answer in many words" }
          : { ...cell, short: "yes" },
      ),
    }));
    const rows = [row, other].flatMap((row) => row ?? []);

    const { headHeight, parts } = layoutMatrix(withRows(matrix, rows), options);
    const heights = parts.map((part) => part.groups[0]?.rows.map(({ height }) => Number.parseFloat(height)));

    expect(parts.length).toBeGreaterThan(2);
    expect(Number.parseFloat(headHeight)).toBeGreaterThan(5);
    expect(new Set(heights.map(String)).size).toBe(1);
    expect(heights[0]?.[1]).toBeGreaterThan(heights[0]?.[0] ?? 0);
  });

  test("lets parts that are longer than a page take turns, each with the rows that lie beside those of the other", () => {
    const layout = layoutMatrix(matrixOf(22, { name: "Kubernetes", rows: 40 }), {
      ...options,
      paper: { height: 250, first: 200 },
    });
    const rows = layout.parts.map(({ groups }) => groups.flatMap((group) => group.rows).length);

    expect(layout.parts.map(({ heading, isPaged }) => `${heading}${isPaged ? ", page" : ""}`)).toEqual([
      "Part 1 of 2",
      "Part 2 of 2, page",
      "Part 1 of 2, page",
      "Part 2 of 2, page",
    ]);
    expect(rows[0]).toBe(rows[1]);
    expect(rows[2]).toBe(rows[3]);
    expect((rows[0] ?? 0) + (rows[2] ?? 0)).toBe(40);
  });

  test("turns heads where that takes fewer parts, and leaves them where it does not", () => {
    const turned = layoutMatrix(matrixOf(9, { name: "Internationalization" }), options);

    expect(turned).toMatchObject({ turned: true, headHeight: expect.stringMatching(/mm$/) });
    expect(sizesOf(turned)).toEqual([9]);
    expect(layoutMatrix(matrixOf(5), options)).toMatchObject({ turned: false, headHeight: "" });
  });

  test("makes columns as wide as what they hold asks, and as alike as that allows", () => {
    const matrix = matrixOf(8);
    const wide = matrix.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (column === 3 ? { ...cell, short: "Containerisation" } : cell)),
    }));
    const widthsOf = (rows: readonly RowView[]) =>
      layoutMatrix(withRows(matrix, rows), options).parts[0]?.widths;

    expect(new Set(widthsOf(matrix.rows)).size).toBe(1);
    const widths = widthsOf(wide)?.map(Number.parseFloat) ?? [];
    expect(widths[3]).toBeGreaterThan(widths[2] ?? 0);
    expect(new Set(widths).size).toBe(2);
    expect(widths.reduce((sum, width) => sum + width, 22)).toBeCloseTo(options.room, 0);
  });

  test("names rows beside notes without a cut inside a word", () => {
    const matrix = matrixOf(3);
    const rows = matrix.rows.map((row) => ({ ...row, label: "Internationalization" }));

    const { keyWidth } = layoutMatrix(withRows(matrix, rows), { ...options, notes: true });

    expect(Number.parseFloat(keyWidth)).toBeGreaterThan(widestWord("Internationalization", 7.7));
  });

  test("says what ratings mean beside the rows where neither the legend nor the cells can", () => {
    const rated = (columns: number) => {
      const matrix = matrixOf(columns);
      return withRows(
        matrix,
        matrix.rows.map((row) => ({ ...row, scale: ["slow", "fast"] })),
      );
    };
    const scaleOf = ({ parts }: MatrixLayout) => parts[0]?.groups[0]?.rows[0]?.detail;

    expect(scaleOf(layoutMatrix(rated(6), { ...options, hasScales: true }))).toBe("1: slow … 5: fast");
    expect(scaleOf(layoutMatrix(rated(6), options))).toBe("");
    expect(scaleOf(layoutMatrix(rated(2), { ...options, hasScales: true }))).toBe("");
  });

  test("widens a column for the numbers of sources behind its last word", () => {
    const noted = (footnotes: readonly number[]) => {
      const matrix = matrixOf(60);
      const rows = matrix.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, short: "containerd included", footnotes })),
      }));
      return withRows(matrix, rows);
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

  test("sets what has no heading apart from rows that have one, and counts no heading where there is none", () => {
    const matrix = matrixOf(2, { rows: 3 });
    const sections = [{ count: 1 }, { heading: "Basics", count: 1 }, { count: 1 }];

    const { grouped, parts } = layoutMatrix({ ...matrix, sections }, options);

    expect(grouped).toBe(true);
    expect(parts[0]?.groups.map(({ isApart, label }) => [label, isApart])).toEqual([
      ["", false],
      ["Basics", false],
      ["", true],
    ]);
    expect(layoutMatrix(matrix, options).grouped).toBe(false);
  });

  test("makes services rows of a matrix that is transposed, with its headings over the columns", () => {
    const matrix = matrixOf(2, { rows: 5 });
    const sections = [{ heading: "Basics", count: 3 }, { count: 1 }, { heading: "Rest", count: 1 }];

    const { articleHead, grouped, parts } = layoutMatrix({ ...matrix, sections, transpose: true }, options);

    expect({ articleHead, grouped, parts: parts.length }).toEqual({
      articleHead: "",
      grouped: false,
      parts: 1,
    });
    expect(parts[0]?.headings).toEqual([
      { label: "Basics", span: 3 },
      { label: "", span: 1 },
      { label: "Rest", span: 1 },
    ]);
    expect(parts[0]?.columns.map(({ label }) => label)).toEqual(matrix.rows.map(({ label }) => label));
    expect(parts[0]?.groups[0]?.rows.map(({ cells, label }) => [label, cells[4]?.text])).toEqual([
      ["Service 0", "host 0"],
      ["Service 1", "host 1"],
    ]);
  });

  test("splits a transposed matrix by its rows, each part below the headings of its columns", () => {
    const matrix = matrixOf(2, { rows: 22 });
    const sections = [
      { heading: "Basics", count: 4 },
      { heading: "Rest", count: 18 },
    ];

    const layout = layoutMatrix({ ...matrix, sections, transpose: true }, options);

    expect(sizesOf(layout)).toEqual([11, 11]);
    expect(layout.parts.map(({ headings }) => headings)).toEqual([
      [
        { label: "Basics", span: 4 },
        { label: "Rest", span: 7 },
      ],
      [{ label: "Rest", span: 11 }],
    ]);
  });

  test("takes a matrix of one column and one of many rows as they come", () => {
    expect(sizesOf(layoutMatrix(matrixOf(1), options))).toEqual([1]);
    expect(layoutMatrix(matrixOf(7, { rows: 300 }), options).parts[0]?.groups[0]?.rows).toHaveLength(300);
  });
});

function sizesOf(layout: MatrixLayout): readonly number[] {
  return layout.parts.map(({ columns }) => columns.length);
}
