import { aCapability, aDataset, aMatrix, aService } from "@stackmatrix/core/testing";
import { matrixView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { tableEvidence } from "./table-evidence.ts";

const services = Array.from({ length: 30 }, (_, index) => `s${index}`);
const manual = { support: "full", basis: "documented", sources: ["manual"], asOf: "2026-01-01" };
const other = { support: "none", basis: "by-definition" };

test("tableEvidence() tells once what most answers rest on, and marks all others", () => {
  const { common, marks } = evidenceOf((index) => (index < 28 ? manual : index < 29 ? other : undefined));

  expect(common).toMatchObject({ basis: "documented", footnotes: [1], asOf: "2026-01-01" });
  expect(new Set(marks.slice(0, 28))).toEqual(new Set([""]));
  expect(marks.slice(28)).toEqual([" [^by-definition]", ""]);
});

test("tableEvidence() marks each answer where the most are few", () => {
  const { common, marks } = evidenceOf((index) => (index < 19 ? manual : index < 20 ? other : undefined));

  expect(common).toBeUndefined();
  expect(new Set(marks.slice(0, 19))).toEqual(new Set([" [^1]"]));
});

test("tableEvidence() marks the name of a row in the place of its answers where all rest on the same", () => {
  const { marks, row } = evidenceOf((index) => (index < 19 ? manual : undefined));

  expect(row).toEqual([" [^1]"]);
  expect(new Set(marks)).toEqual(new Set([""]));
});

test("tableEvidence() marks each answer where the most are no more than half", () => {
  expect(evidenceOf((index) => (index % 2 ? manual : other)).common).toBeUndefined();
});

test("tableEvidence() marks what names nothing only where an answer without a mark would seem to rest on something", () => {
  const unsourced = { support: "full" };

  expect(evidenceOf((index) => (index < 29 ? manual : unsourced)).marks[29]).toBe(" [^unsourced]");
  expect(evidenceOf((index) => (index < 1 ? manual : unsourced)).marks.slice(0, 2)).toEqual([" [^1]", ""]);
});

function evidenceOf(assess: (index: number) => object | undefined) {
  const assessments = services.flatMap((id, index) => {
    const assessment = assess(index);
    return assessment ? [[id, assessment]] : [];
  });
  const dataset = aDataset(
    {
      ...Object.fromEntries(services.map((id) => [`services/${id}`, aService({ name: { en: id } })])),
      "capabilities/x": aCapability({ assessments: Object.fromEntries(assessments) }),
      "sources/manual": { title: "Manual", date: "2026-01-01" },
      "matrices/x": aMatrix({ services, rows: [{ capability: "x" }] }),
    },
    { provenance: "optional" },
  );
  const matrix = dataset.matrices.get("x");
  if (!matrix) throw new Error("The matrix is there");
  const view = matrixView(startPage(dataset, "en"), matrix);
  const { common, marksOf, rowMarksOf } = tableEvidence(view.rows);
  return {
    common,
    marks: view.rows.flatMap(({ cells }) => cells.map(marksOf)),
    row: view.rows.map(rowMarksOf),
  };
}
