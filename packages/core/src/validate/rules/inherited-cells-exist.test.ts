import { expect, test } from "vitest";
import { aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const capability = (assessments: string) => `name: { en: X }
group: networking
definition: { en: X }
assessments:
${assessments}`;

test.each([
  ["a service that is not assessed", "  alpha: { inherits: beta }\n", ["5:22 reference/inherits-nothing"]],
  [
    "one that inherits itself",
    "  alpha: { inherits: beta }\n  beta: { inherits: alpha }\n",
    ["5:22 reference/inherits-nothing", "6:21 reference/inherits-nothing"],
  ],
  ["itself", "  alpha: { inherits: alpha }\n", ["5:22 reference/itself"]],
  ["a service that does not exist", "  alpha: { inherits: gamma }\n", ["5:22 reference/unknown"]],
])("inheritedCellsExist lets no cell inherit from %s", (_, assessments, expected) => {
  expect(problemsIn(aProject({ "capabilities/x": capability(assessments) }))).toEqual(
    expected.map((problem) => `data/capabilities/x.yaml:${problem}`),
  );
});

test("inheritedCellsExist is content with a service that answers for itself", () => {
  const assessments = "  alpha: { inherits: beta }\n  beta: { support: unknown }\n";

  expect(problemsIn(aProject({ "capabilities/x": capability(assessments) }))).toEqual([]);
});
