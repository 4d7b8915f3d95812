import { expect, test } from "vitest";
import { aCapability, aProject, aTradeoff } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

/** What is wrong with one file beside those that it refers to. */
function problemsOf(name: string, text: string): string[] {
  const files = aProject({
    "capabilities/discovery": aCapability({
      assessments: { alpha: { support: "full", basis: "by-definition" } },
    }),
    "tradeoffs/effort": aTradeoff({
      ratings: { alpha: { value: 2, note: { en: "X" }, basis: "judgement" } },
    }),
    [name]: text,
  });
  return problemsIn(files).map((problem) => problem.replace(`data/${name}.yaml:`, ""));
}

test.each([
  ["{ label: { en: X } }", ["5:5 schema/one-of"]],
  ["{ capability: discovery, tradeoff: effort }", ["5:30 schema/one-of"]],
  ["{ capability: discovery, attribute: vendor }", ["5:30 schema/one-of"]],
  ["{ attribute: vendor, label: { en: X } }", []],
  ["{ heading: { en: X }, attribute: vendor }", ["5:7 schema/one-of"]],
  ["{ heading: { en: X }, label: { en: X } }\n  - attribute: vendor", ["5:27 schema/one-of"]],
])("alternativesExcludeEachOther lets a row show one thing: %s", (row, expected) => {
  const text = `title: { en: X }\nsummary: { en: X }\nservices: [alpha]\nrows:\n  - ${row}\n`;

  expect(problemsOf("matrices/x", text)).toEqual(expected);
});

test.each([
  ["{ basis: by-definition }", ["4:10 schema/one-of"]],
  ["{ basis: by-definition, value: 1, condition: { en: X } }", []],
  ["{ basis: by-definition, values: [{ id: a, value: 1 }], unit: { en: X } }", []],
  ["{ basis: by-definition, value: 1, values: [{ id: a, value: 1 }] }", ["4:44 schema/one-of"]],
  ["{ basis: by-definition, values: [{ id: a, value: 1 }], condition: { en: X } }", ["4:65 schema/one-of"]],
])("alternativesExcludeEachOther asks a cell of a trait for one value or several: %s", (value, expected) => {
  const text = `name: { en: X }\ntype: number\nvalues:\n  alpha: ${value}\n`;

  expect(problemsOf("traits/x", text)).toEqual(expected);
});

test.each([
  ["{ service: alpha }", ["6:5 schema/one-of"]],
  ["{ service: alpha, capability: discovery }", ["6:5 schema/missing-key"]],
  ["{ service: alpha, capability: discovery, support: [full] }", []],
  ["{ service: alpha, capability: discovery, support: [full], atMost: 2 }", ["6:63 schema/one-of"]],
  ["{ service: alpha, tradeoff: effort }", ["6:5 schema/one-of"]],
  ["{ service: alpha, tradeoff: effort, atMost: 3, atLeast: 1 }", []],
  ["{ service: alpha, tradeoff: effort, atMost: 3, support: [full] }", ["6:52 schema/one-of"]],
  ["{ service: alpha, capability: discovery, tradeoff: effort, atMost: 3 }", ["6:46 schema/one-of"]],
])("alternativesExcludeEachOther lets a fact be about one cell: %s", (fact, expected) => {
  const text = `kind: true-false\nstatement: { en: X }\nanswer: true\nexplanation: { en: X }\nfacts:\n  - ${fact}\n`;

  expect(problemsOf("questions/x", text)).toEqual(expected);
});

test.each([
  ["{ type: uses, basis: by-definition }", ["9:5 schema/one-of"]],
  ["{ type: uses, service: beta, external: { name: runc }, basis: by-definition }", ["9:34 schema/one-of"]],
  ["{ type: uses, external: { name: runc }, basis: by-definition }", []],
])("alternativesExcludeEachOther gives a relation one target: %s", (relation, expected) => {
  const text = `name: { en: Gamma }
vendor: X
layer: ground
licence: { en: X }
kind: { en: X }
oneLiner: { en: X }
summary: { en: X }
relations:
  - ${relation}
`;

  expect(problemsOf("services/gamma", text)).toEqual(expected);
});
