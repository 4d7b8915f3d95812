import type { Claim } from "@stackmatrix/core/schema";
import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startCitations } from "./citations.ts";

const dataset = aDataset({
  "sources/dated": aSource({ date: "2026-01-31" }),
  "sources/seen": aSource({ seenOn: "2025-10-10" }),
  "sources/plain": aSource(),
});

test.each([
  ["a text with a date", ["dated"], { oldest: "2026-01-31", undated: 0 }],
  ["a text that was seen", ["seen"], { oldest: "2025-10-10", undated: 0 }],
  ["a text with neither", ["plain"], { oldest: undefined, undated: 1 }],
  ["all of them", ["dated", "seen", "plain"], { oldest: "2025-10-10", undated: 1 }],
])("startCitations() knows how old %s is", (_, ids, expected) => {
  const citations = startCitations(dataset, ({ en = "" }) => en);

  citations.cite({ sources: ids } as unknown as Claim);

  expect(citations.freshness()).toEqual(expected);
});
