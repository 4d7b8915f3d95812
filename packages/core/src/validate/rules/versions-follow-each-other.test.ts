import { expect, test } from "vitest";
import { aCapability, aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const now = { support: "full", basis: "by-definition" } as const;
const none = { support: "none" } as const;

test.each([
  ["begins where the former ended", { ...now, since: "3.2", history: [{ ...none, until: "3.2" }] }, 0],
  ["leaves a gap", { ...now, since: "3.10", history: [{ ...none, until: "3.2" }] }, 0],
  ["begins before the former ended", { ...now, since: "3.2", history: [{ ...none, until: "3.10" }] }, 1],
  ["ends before it begins", { ...now, since: "3.10", until: "3.9" }, 1],
  ["ends before it began", { ...now, history: [{ ...none, since: "2.0", until: "1.9" }] }, 1],
  [
    "has its oldest answer first",
    {
      ...now,
      history: [
        { ...none, since: "1.0", until: "2.0" },
        { ...none, since: "2.0", until: "3.0" },
      ],
    },
    1,
  ],
  ["has versions that nobody can compare", { ...now, since: "Ice", history: [{ ...none, until: "Zoo" }] }, 0],
  ["has words before its numbers", { ...now, since: "api-1", history: [{ ...none, until: "app-2" }] }, 0],
  ["says no more than when it ends", { ...now, until: "4.0" }, 0],
])("versionsFollowEachOther judges an answer that %s", (_, alpha, problems) => {
  const capability = aCapability({ assessments: { alpha } });

  const found = problemsIn(aProject({ "capabilities/x": capability }));

  expect(found.map((problem) => problem.split(" ")[1])).toEqual(
    Array.from({ length: problems }, () => "version/out-of-order"),
  );
});
