import { expect, test } from "vitest";
import { smallComparison } from "../testing/small-comparison.ts";
import { needChoices } from "./need-choices.ts";

test.each([
  ["levels that occur", "flies", { kind: "any", of: ["full", "partial", "none", "unassessed"] }],
  ["the steps of a scale", "cost", { kind: "bounds", of: ["1", "2", "3", "4", "5"] }],
  ["any number", "memory", { kind: "bounds", of: [] }],
  ["yes and no", "tame", { kind: "any", of: ["true", "false"] }],
])("a row can be asked for %s", (_, key, expected) => {
  const row = smallComparison.rows.find((one) => one.key === key) ?? smallComparison.rows[0];
  const choices = row && needChoices(smallComparison, row);

  expect(choices?.kind).toBe(expected.kind);
  const named = choices?.kind === "any" ? choices.of : choices?.steps;
  expect(named?.map(({ id }) => id)).toEqual(expected.of);
});
