import { expect, test } from "vitest";
import { drawings } from "./drawings.ts";
import { harbours } from "./testing/harbours.ts";

test("drawings() draws the relations in each language that it is asked for", () => {
  const dataset = harbours(["en", "zh-TW"]);

  const [first, ...others] = drawings(dataset, ["zh-TW"]);

  expect(others).toEqual([]);
  expect(first?.path).toBe("v1/zh-TW/diagrams/ground.svg");
  expect(first?.content(dataset)).toContain("<title>誰立於誰之上</title>");
  expect(first?.content(dataset)).toContain(">quay</text>");
});
