import { expect, test } from "vitest";
import { aCapability, aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test("shortTextsFit allows 24 Latin letters or 12 Chinese characters", () => {
  const fits = { en: "x".repeat(24), "zh-TW": "字".repeat(12) };
  const capability = aCapability({
    assessments: {
      alpha: { support: "full", basis: "by-definition", short: fits },
      beta: {
        inherits: "alpha",
        short: { en: "x".repeat(25), "zh-TW": "字".repeat(13), "zh-CN": `字${"x".repeat(22)}` },
      },
    },
  });

  expect(problemsIn(aProject({ "capabilities/x": capability }))).toEqual([
    "data/capabilities/x.yaml:21:15 text/short-too-long",
    "data/capabilities/x.yaml:22:18 text/short-too-long",
  ]);
});
