import { expect, test } from "vitest";
import { glyphRuns } from "./glyph-runs.ts";

test("glyphRuns() tells emoji from the text around them", () => {
  const runs = glyphRuns("⭐⭐ 很低");

  expect(runs).toEqual([
    { text: "★", mark: "star" },
    { text: "★", mark: "star" },
    { text: " 很低", mark: undefined },
  ]);
});

test("glyphRuns() leaves plain text whole", () => {
  expect(glyphRuns("AWS 原生容器平台")).toEqual([{ text: "AWS 原生容器平台", mark: undefined }]);
});

test.each(["\ufe0e", "\ufe0f"])(
  "glyphRuns() draws a sign the same with the selector %j after it",
  (selector) => {
    expect(glyphRuns(`✔${selector}b`)).toEqual([
      { text: "✓", mark: "tick" },
      { text: "b", mark: undefined },
    ]);
  },
);
