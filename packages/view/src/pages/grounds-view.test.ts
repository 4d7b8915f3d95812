import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { groundsView } from "./grounds-view.ts";

test("groundsView() counts what answers rest on, and takes what nobody has found for none", () => {
  const claim = { basis: "documented", sources: ["handbook"] } as const;
  const dataset = aDataset(
    {
      "sources/handbook": aSource({ date: "2024-05-01" }),
      "capabilities/discovery": {
        name: { en: "Discovery" },
        assessments: { alpha: { support: "full", ...claim }, beta: { support: "unknown" } },
      },
      "tradeoffs/effort": {
        name: { en: "Effort" },
        ratings: { alpha: { value: 1, basis: "judgement", note: { en: "So." } }, beta: { value: 5 } },
      },
    },
    { provenance: "optional" },
  );

  const { freshness, grounds, total } = groundsView(startPage(dataset, "en"));

  expect({ total, freshness }).toEqual({ total: 3, freshness: { oldest: "2024-05-01", undated: 0 } });
  expect(grounds.map(({ count, ground, word }) => [ground, word, count])).toEqual([
    ["documented", "documented", 1],
    ["judgement", "our judgement", 1],
    ["unsourced", "unsourced", 1],
  ]);
});
