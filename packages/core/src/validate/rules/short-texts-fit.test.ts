import { expect, test } from "vitest";
import { aCapability, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test("shortTextsFit allows 24 Latin letters or 12 Chinese characters", () => {
  const fits = { en: "x".repeat(24), "zh-TW": "字".repeat(12) };
  const capability = aCapability({
    assessments: {
      alpha: { support: "full", basis: "by-definition", short: fits },
      beta: {
        inherits: "alpha",
        sources: ["manual"],
        asOf: "undated",
        short: { en: "x".repeat(25), "zh-TW": "字".repeat(13), "zh-CN": `字${"x".repeat(22)}` },
      },
    },
  });

  const source = aSource({ about: ["beta"] });

  expect(problemsIn(aProject({ "capabilities/x": capability, "sources/manual": source }))).toEqual([
    "data/capabilities/x.yaml:25:15 text/short-too-long",
    "data/capabilities/x.yaml:26:18 text/short-too-long",
  ]);
});
