import { expect, test } from "vitest";
import { aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const matrix = { title: { en: "Both" }, services: ["alpha", "beta"], rows: [{ attribute: "vendor" }] };

test("A row shows a field that one service has", () => {
  const files = aProject({
    "services/beta": { name: { en: "Beta" } },
    "matrices/both": matrix,
  });

  expect(problemsIn(files)).toEqual([]);
});

test("A row that shows a field of none of its services is reported at the field", () => {
  const { vendor: _, ...alpha } = aService();
  const files = aProject({
    "services/alpha": alpha,
    "services/beta": { name: { en: "Beta" } },
    "matrices/both": matrix,
  });

  const [problem] = problemsIn(files);

  expect(problem).toMatch(/^data\/matrices\/both\.yaml:\d+:\d+ matrix\/empty-row/);
});

test("A row of a field that may be in a service that is wrong by itself is no problem of its own", () => {
  const { services: _, ...ofAll } = matrix;
  const wrong = "name: Beta\nvendor: Acme\nquotas: 1\n";
  const files = aProject({ "services/alpha": { name: { en: "Alpha" } }, "matrices/all": ofAll });

  const problems = problemsIn({ ...files, "data/services/beta.yaml": wrong });

  expect(problems).toEqual(["data/services/beta.yaml:3:9 schema/wrong-type"]);
});
