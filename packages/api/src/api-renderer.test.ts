import { testRenderer } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { apiRenderer } from "./api-renderer.ts";
import { harbours } from "./testing/harbours.ts";

testRenderer(apiRenderer, harbours(["en", "zh-TW"]));

test("apiRenderer writes the same bytes for the same data", () => {
  const [first, second] = [harbours(), harbours()].map((dataset) => [...apiRenderer.render(dataset, ["en"])]);

  expect(first).toEqual(second);
});

test("apiRenderer writes views in the languages that it is asked for", () => {
  const dataset = harbours(["en", "zh-TW"]);

  const paths = Array.from(apiRenderer.render(dataset, ["zh-TW"]), ({ path }) => path);

  expect(paths).toContain("v1/zh-TW/matrices/both.json");
  expect(paths).not.toContain("v1/en/matrices/both.json");
});
