import { expect, test } from "vitest";
import { enlargementOf } from "./paper.ts";
import { largestScale, smallestScale, typeScales, typeScalesUpTo } from "./type-scales.ts";

test("typeScalesUpTo() has the usual sizes for paper that is read in the hand", () => {
  for (const size of ["A5", "A4", "A3", "Letter", "Tabloid"] as const)
    expect(typeScalesUpTo(enlargementOf({ size }))).toEqual(typeScales);
  expect([typeScales[0], typeScales.at(-1)]).toEqual([largestScale, smallestScale]);
});

test.each(["A2", "A1"] as const)(
  "typeScalesUpTo() has larger sizes for %s, and its own among them",
  (size) => {
    const scales = typeScalesUpTo(enlargementOf({ size }));

    expect(scales[0]).toBeGreaterThan(largestScale * 1.3);
    expect(scales).toContain(1);
    expect(scales.at(-1)).toBe(smallestScale);
  },
);
