import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { planParts } from "./parts.ts";
import { startWeights } from "./weights.ts";

const weights = startWeights(
  aDataset({ "sources/manual": { title: "Manual".repeat(350), date: "2026-01-01" } }),
);
const unit = (bytes: number, ...sources: string[]) => ({ bytes, sources });

function ranges(
  ...[units, options = { each: 0 }]: [Parameters<typeof planParts>[1], Parameters<typeof planParts>[3]?]
) {
  const parts = planParts("traits.md", units, { weights, maxBytes: 10_000 }, options);
  return parts.map(({ from, path, to }) => [path, from, to]);
}

test("planParts() leaves in one file what has room there", () => {
  expect(ranges([unit(3000), unit(3000)])).toEqual([["traits.md", 0, 2]]);
  expect(ranges([])).toEqual([["traits.md", 0, 0]]);
});

test("planParts() begins a part before what has no room any more, also where that is too long by itself", () => {
  expect(ranges([unit(3000), unit(3000), unit(3000), unit(20_000), unit(10)])).toEqual([
    ["traits.md", 0, 2],
    ["traits--2.md", 2, 3],
    ["traits--3.md", 3, 4],
    ["traits--4.md", 4, 5],
  ]);
});

test("planParts() counts a source once for each part", () => {
  expect(ranges([unit(2000, "manual"), unit(2000, "manual"), unit(2000, "manual")])).toEqual([
    ["traits.md", 0, 2],
    ["traits--2.md", 2, 3],
  ]);
});

test("planParts() gives a head a part of its own where nothing has room beside it", () => {
  expect(ranges([unit(3000), unit(3000)], { each: 0, head: unit(6000) })).toEqual([
    ["traits.md", 0, 0],
    ["traits--2.md", 0, 2],
  ]);
});

test("planParts() begins most parts where they began before there was a unit more", () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `row-${index}`);
  const begins = (all: readonly string[]) => {
    const units = all.map(() => unit(50));
    const parts = planParts("traits.md", units, { weights, maxBytes: 10_000 }, { each: 0, ids: all });
    expect(Math.max(...parts.map(({ bytes }) => bytes))).toBeLessThanOrEqual(10_000);
    return parts.map(({ from }) => all[from]);
  };
  const before = begins(ids);

  const after = begins([...ids.slice(0, 10), "one-more", ...ids.slice(10)]);

  expect(before.length).toBeGreaterThan(12);
  expect(after.filter((id) => !before.includes(id)).length).toBeLessThan(3);
});
