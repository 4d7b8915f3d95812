import { expect, test } from "vitest";
import { aCapability, aProject, aTradeoff } from "../../testing/builders.ts";
import { defaultContext, sourceFiles } from "../../testing/problems-in.ts";
import { validateEntities } from "../validate-entities.ts";

const cell = '"alpha" in "discovery"';
const rating = '"alpha" in "effort"';

test.each<[string, object | undefined]>([
  ["service: alpha, capability: discovery, support: [full, partial]", undefined],
  ["service: beta, capability: discovery, support: [full]", undefined],
  ["service: alpha, capability: discovery, support: [none]", { cell, actual: "full", expected: '"none"' }],
  [
    "service: alpha, capability: discovery, support: [none, add-on]",
    { cell, actual: "full", expected: '"none" or "add-on"' },
  ],
  [
    "service: gamma, capability: discovery, support: [unknown]",
    { cell: '"gamma" in "discovery"', actual: "unassessed", expected: '"unknown"' },
  ],
  ["service: alpha, tradeoff: effort, atMost: 2", undefined],
  ["service: alpha, tradeoff: effort, atLeast: 2", undefined],
  ["service: alpha, tradeoff: effort, atMost: 1", { cell: rating, actual: "2", expected: "at most 1" }],
  [
    "service: alpha, tradeoff: effort, atLeast: 3, atMost: 4",
    { cell: rating, actual: "2", expected: "at least 3" },
  ],
  [
    "service: beta, tradeoff: effort, atMost: 3",
    { cell: '"beta" in "effort"', actual: "unassessed", expected: "at most 3" },
  ],
])("factsAgreeWithCells judges %s", (fact, expected) => {
  const files = aProject({
    "services/gamma": '{ "moved": "alpha" }',
    "capabilities/discovery": aCapability({
      assessments: { alpha: { support: "full", basis: "by-definition" }, beta: { inherits: "alpha" } },
    }),
    "tradeoffs/effort": aTradeoff({
      ratings: { alpha: { value: 2, note: { en: "X" }, basis: "judgement" } },
    }),
    "questions/x": `kind: true-false\nstatement: { en: X }\nanswer: true\nexplanation: { en: X }\nfacts:\n  - { ${fact} }\n`,
  });

  const { diagnostics } = validateEntities(sourceFiles(files), defaultContext);

  const found = diagnostics.filter(({ code }) => code === "guide/contradicts-cell").map(({ args }) => args);
  expect(found).toEqual(expected ? [expected] : []);
});
