import { wholeContents } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { aCapability, aDataset, aMatrix, aService, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { matrixCsv } from "./matrix-csv.ts";

const rows = {
  "services/alpha": aService({ name: { en: '=HYPERLINK("x")' } }),
  "services/beta": aService({ name: { en: "Beta, Ltd" } }),
  "capabilities/jobs": aCapability({
    name: { en: "Jobs" },
    assessments: {
      alpha: { support: "partial", short: { en: "by `cron`" }, note: { en: "X" }, basis: "judgement" },
    },
  }),
  "tradeoffs/effort": aTradeoff({
    name: { en: "@effort" },
    ratings: { alpha: { value: 4, note: { en: "X" }, basis: "judgement" } },
  }),
  "traits/least": {
    name: { en: "Least" },
    type: "number",
    values: {
      alpha: { value: -5.2, basis: "judgement", note: { en: "X" } },
      beta: { value: 12000, unit: { en: "m" }, basis: "judgement", note: { en: "X" } },
    },
  },
  "traits/said": {
    name: { en: "Said" },
    values: { alpha: { text: { en: '-1+1 "so"' }, basis: "judgement", note: { en: "X" } } },
  },
};

const shown = [{ capability: "jobs" }, { tradeoff: "effort" }, { trait: "least" }, { trait: "said" }];

test("matrixCsv() has a mark, the names of services, words for levels, and numbers as they are written", () => {
  expect(csvOf({ rows: shown })).toBe(
    [
      `\uFEFFName,"'=HYPERLINK(""x"")","Beta, Ltd"`,
      "Jobs,partial (by cron),not assessed",
      "'@effort (1 none … 5 all),4,not assessed",
      'Least,-5.2,"12,000 m"',
      `Said,"'-1+1 ""so""",not assessed`,
      "",
    ].join("\r\n"),
  );
});

test("matrixCsv() has services as rows where the matrix has", () => {
  expect(csvOf({ rows: shown.slice(0, 3), transpose: true })).toBe(
    [
      "\uFEFFName,Jobs,'@effort (1 none … 5 all),Least",
      `"'=HYPERLINK(""x"")",partial (by cron),4,-5.2`,
      '"Beta, Ltd",not assessed,not assessed,"12,000 m"',
      "",
    ].join("\r\n"),
  );
});

function csvOf(fields: object, locale: Locale = "en"): string {
  const matrix = { title: { en: "All" }, summary: { en: "X" }, services: ["alpha", "beta"], ...fields };
  const dataset = aDataset({ ...rows, "matrices/all": aMatrix(matrix) });
  return String(wholeContents(matrixCsv(dataset, "all", locale)));
}
