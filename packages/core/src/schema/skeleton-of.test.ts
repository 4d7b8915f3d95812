import { describe, expect, test } from "vitest";
import { problemsIn } from "../testing/problems-in.ts";
import { type Kind, kinds } from "./entity-kinds.ts";
import { skeletonOf } from "./skeleton-of.ts";

test("skeletonOf() has what a capability cannot do without, and its texts in no language yet", () => {
  expect(skeletonOf("capabilities")).toBe("name:\nassessments: {}\n");
});

test("skeletonOf() begins a list with an item to fill in", () => {
  expect(skeletonOf("paths")).toBe("title:\nsteps:\n  - id:\n    name:\n");
});

describe("every gap of a skeleton is reported at its line", () => {
  // Of these, what else is missing depends on the form that is chosen first.
  const formed: readonly Kind[] = ["diagrams", "questions", "traits"];

  test.each(kinds.filter((kind) => !formed.includes(kind)))("in %s", (kind) => {
    const skeleton = skeletonOf(kind);

    const problems = problemsIn({ [`data/${kind}/new-one.yaml`]: skeleton });

    const lines = new Set(problems.map((problem) => Number(problem.split(":")[1])));
    expect([...lines]).toEqual(gapsIn(skeleton));
  });

  test.each([
    { kind: "diagrams" as const, decides: "shape:" },
    { kind: "questions" as const, decides: "kind:" },
    { kind: "traits" as const, decides: "type:" },
  ])("in $kind, that of the form first", ({ kind, decides }) => {
    const skeleton = skeletonOf(kind);

    const problems = problemsIn({ [`data/${kind}/new-one.yaml`]: skeleton });

    const line = skeleton.split("\n").indexOf(decides) + 1;
    expect(problems).toEqual([`data/${kind}/new-one.yaml:${line}:1 schema/wrong-type`]);
  });
});

/** Numbers of the lines whose key has nothing behind it, or a list with nothing in it. */
function gapsIn(skeleton: string): readonly number[] {
  const lines = skeleton.split("\n");
  const indentOf = (line = "") => /^[ -]*/.exec(line)?.[0].length ?? 0;
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    const isGap = line.endsWith(":") && (next.endsWith("-") || indentOf(next) <= indentOf(line));
    return isGap ? [index + 1] : [];
  });
}
