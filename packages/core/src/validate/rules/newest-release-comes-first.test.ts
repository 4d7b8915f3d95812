import { expect, test } from "vitest";
import { aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each([
  ["in order", ["2026-06-01", "2025", "2024-05"], 0],
  ["out of order", ["2025-06", "2025-07-01", "2026"], 2],
  ["that may be of one day", ["2025", "2025-07-01"], 0],
  ["of which the first has no date", [undefined, "2025-07-01"], 0],
  ["of which others have none", ["2025-07-01", undefined], 0],
])("newestReleaseComesFirst judges releases %s", (_, dates, late) => {
  const releases = dates.map((date, index) => ({ version: String(index), ...(date && { date }) }));

  const found = problemsIn(aProject({ "services/alpha": aService({ releases }) }));

  expect(found.map((problem) => problem.split(" ")[1])).toEqual(
    Array.from({ length: late }, () => "release/not-first"),
  );
});
