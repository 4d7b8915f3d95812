import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchOf } from "./stretch-of.ts";

test("what can be seen is there, and the room of all else is kept", () => {
  expect(stretchOf([10, 10, 10, 10, 10, 10], { top: 20, view: 10, margin: 0 })).toEqual({
    start: 2,
    end: 3,
    above: 20,
    below: 30,
  });
  expect(stretchOf([10, 10, 10, 10, 10, 10], { top: 20, view: 10, margin: 10 })).toMatchObject({
    start: 1,
    end: 4,
  });
  expect(stretchOf([10, 10, 10, 10, 10, 10], { top: 40, view: 10, margin: 0, kept: 1 })).toMatchObject({
    start: 1,
  });
  expect(stretchOf([], { top: 500, view: 100, margin: 50 })).toEqual({
    start: 0,
    end: 0,
    above: 0,
    below: 0,
  });
});

test("however high rows are and wherever the frame stands, it is filled and all keeps its height", () => {
  const anyFrame = fc.record({
    top: fc.nat(5000),
    view: fc.integer({ min: 1, max: 900 }),
    margin: fc.nat(300),
  });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }), anyFrame, (heights, frame) => {
      const { above, below, end, start } = stretchOf(heights, frame);
      const sum = (from: number, to: number) =>
        heights.slice(from, to).reduce((all, height) => all + height, 0);

      expect(above).toBe(sum(0, start));
      expect(below).toBe(sum(end, heights.length));
      const top = Math.max(0, Math.min(frame.top, sum(0, heights.length) - frame.view));
      expect(above).toBeLessThanOrEqual(top);
      expect(above + sum(start, end)).toBeGreaterThanOrEqual(
        Math.min(top + frame.view, sum(0, heights.length)),
      );
    }),
  );
});
