import { expect, test } from "vitest";
import { aCapability, aMatrix, aProject, aTradeoff } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const { rows: _, services: __, ...bare } = aMatrix();

test("matricesShowSomething refuses a matrix of all rows where there are none", () => {
  expect(problemsIn(aProject({ "matrices/x": bare }))).toEqual(["data/matrices/x.yaml:1:1 matrix/empty"]);
});

test("matricesShowSomething refuses a matrix of all services where there are none", () => {
  const {
    "data/services/alpha.yaml": _,
    "data/services/beta.yaml": __,
    ...files
  } = aProject({
    "tradeoffs/effort": aTradeoff(),
    "matrices/x": bare,
  });

  expect(problemsIn(files)).toEqual(["data/matrices/x.yaml:1:1 matrix/empty"]);
});

test("matricesShowSomething lets pass what a matrix shows without naming it, and what is wrong by itself", () => {
  expect(problemsIn(aProject({ "capabilities/x": aCapability(), "matrices/x": bare }))).toEqual([]);
  expect(
    problemsIn(aProject({ "capabilities/x": "name: 1\n", "matrices/x": bare })).filter((problem) =>
      problem.includes("matrix/"),
    ),
  ).toEqual([]);
});

test("matricesShowSomething lets pass what a matrix shows of a kind whose ids are wrong", () => {
  const rows = "entities: { snake_case: { name: Snake, assessments: { alpha: full } } }\n";
  const files = aProject({ "matrices/x": bare });

  expect(
    problemsIn({ ...files, "data/capabilities.yaml": rows }).filter((problem) => problem.includes("matrix/")),
  ).toEqual([]);
});

test.each([
  { title: "last", rows: ["vendor", "#"], places: ["3:14"] },
  { title: "before another", rows: ["#", "#", "vendor"], places: ["2:14"] },
  { title: "before rows", rows: ["#", "vendor", "#", "kind"], places: [] },
  { title: "alone", rows: ["#"], places: ["2:14"] },
])("matricesShowSomething asks for a row under each heading: $title", ({ rows, places }) => {
  const lines = rows.map((row) => (row === "#" ? "  - heading: { en: Here }" : `  - attribute: ${row}`));
  const text = ["rows:", ...lines, "title: { en: X }", "summary: { en: X }", ""].join("\n");

  expect(problemsIn(aProject({ "matrices/x": text }))).toEqual(
    places.map((place) => `data/matrices/x.yaml:${place} matrix/empty-heading`),
  );
});
