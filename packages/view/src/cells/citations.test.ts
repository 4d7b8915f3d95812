import type { Claim } from "@stackmatrix/core/schema";
import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startCitations } from "./citations.ts";

const dataset = aDataset({
  "sources/a": aSource({ date: "2024-02-02" }),
  "sources/b": aSource(),
  "sources/c": aSource({ date: "2023-03-03" }),
});
const start = () => startCitations(dataset, ({ en = "" }) => en);
const claim = (sources: readonly string[], asOf?: string) => ({ sources, asOf }) as Claim;

test("startCitations() numbers sources as they are first cited, and lists a claim's numbers in their order", () => {
  const citations = start();

  const numbers = [citations.cite(claim(["c", "a"])), citations.cite(claim(["b", "a"]), claim(["c"]))];

  expect(numbers).toEqual([
    [1, 2],
    [1, 2, 3],
  ]);
  expect(citations.footnotes().map(({ id, number }) => [id, number])).toEqual([
    ["c", 1],
    ["a", 2],
    ["b", 3],
  ]);
});

test("startCitations() finds the oldest date among dated sources and claims, whatever stands undated beside them", () => {
  const undated = start();
  undated.cite(claim(["b"], "undated"));
  const older = start();
  older.cite(claim(["b", "a"], "undated"), claim(["c"], "2022-01-01"));

  expect(undated.freshness()).toEqual({ oldest: undefined, undated: 1 });
  expect(older.freshness()).toEqual({ oldest: "2022-01-01", undated: 1 });
});

test("startCitations() numbers no source that there is not", () => {
  expect(start().cite(claim(["nowhere"]))).toEqual([]);
});
