import { typeScales } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { proposeScale } from "./propose-scale.ts";

test.each(typeScales)(
  "proposeScale() finds %d where that is the largest type that fits, by few measurements",
  async (largest) => {
    const measured: number[] = [];

    const proposal = await proposeScale(1, async (scale) => {
      measured.push(scale);
      return scale <= largest ? 1 : 2;
    });

    expect(proposal).toEqual({ scale: largest, limit: 1 });
    expect(measured).toHaveLength(new Set(measured).size);
    expect(measured.length).toBeLessThan(6);
  },
);

test("proposeScale() proposes the smallest type where none fits", async () => {
  expect(await proposeScale(2, async () => 4)).toEqual({ scale: typeScales.at(-1), limit: 2 });
});

test("proposeScale() begins no further page for larger type", async () => {
  expect(await proposeScale(5, async (scale) => (scale <= 1.1 ? 2 : 3))).toEqual({ scale: 1.1, limit: 2 });
});
