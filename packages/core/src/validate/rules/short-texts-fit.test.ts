import { expect, test } from "vitest";
import { aCapability, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const printed = {
  "matrices/table": {
    title: { en: "Table" },
    summary: { en: "A table." },
    services: ["alpha", "beta"],
    rows: [{ capability: "x" }],
  },
  "sheets/sheet": {
    title: { en: "Sheet" },
    subtitle: { en: "A sheet." },
    blocks: [{ block: "matrix", matrix: "table" }],
  },
};
const wide = { en: "x".repeat(25) };
const both = aCapability({
  assessments: {
    alpha: { support: "full", basis: "by-definition", short: wide },
    beta: { support: "full", basis: "by-definition", short: wide },
  },
});

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

  const files = aProject({ ...printed, "capabilities/x": capability, "sources/manual": source });

  expect(problemsIn(files)).toEqual([
    "data/capabilities/x.yaml:25:15 text/short-too-long",
    "data/capabilities/x.yaml:26:18 text/short-too-long",
  ]);
});

test("shortTextsFit has no opinion on what no sheet shows", () => {
  const { "matrices/table": table } = printed;

  expect(problemsIn(aProject({ "matrices/table": table, "capabilities/x": both }))).toEqual([]);
});

test("shortTextsFit looks at the columns that a sheet shows of a table", () => {
  const sheet = {
    ...printed["sheets/sheet"],
    blocks: [{ block: "matrix", matrix: "table", services: ["beta"] }],
  };

  const files = aProject({ ...printed, "sheets/sheet": sheet, "capabilities/x": both });

  expect(problemsIn(files)).toHaveLength(1);
});

test("shortTextsFit measures what is seen, without marks and addresses", () => {
  const short = { en: "`--cpus`, see [manual](https://example.com/a/long/address)" };
  const capability = aCapability({
    assessments: { alpha: { support: "full", basis: "by-definition", short } },
  });

  expect(problemsIn(aProject({ ...printed, "capabilities/x": capability }))).toEqual([]);
});
