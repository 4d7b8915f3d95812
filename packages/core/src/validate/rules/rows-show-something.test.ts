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
