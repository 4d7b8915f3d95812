import { InvalidArgumentError } from "commander";
import { describe, expect, test } from "vitest";
import { readRating, readSupport, readValue } from "./read-asked.ts";

describe("readSupport()", () => {
  test("reads one level or several, and adds them to those before", () => {
    const first = readSupport("self-healing=full,partial");

    expect(readSupport("gpu=add-on", first)).toEqual({
      "self-healing": ["full", "partial"],
      gpu: ["add-on"],
    });
  });

  test.each(["gpu", "gpu=", "=full", "gpu=ful", "gpu=full,", "gpu=full=partial"])("refuses %s", (text) => {
    expect(() => readSupport(text)).toThrow(InvalidArgumentError);
  });

  test("refuses a capability that was asked for before", () => {
    expect(() => readSupport("gpu=full", readSupport("gpu=none"))).toThrow('"gpu" is asked for twice.');
  });
});

describe("readRating()", () => {
  test.each([
    ["2", 2],
    ["..2", { atMost: 2 }],
    ["3..", { atLeast: 3 }],
    ["2..4", { atLeast: 2, atMost: 4 }],
  ])("reads %s", (written, expected) => {
    expect(readRating(`learning-curve=${written}`)).toEqual({ "learning-curve": expected });
  });

  test.each(["0", "6", "2.5", "low", "..", "2..9", "1..2..3", "-1"])("refuses %s", (written) => {
    expect(() => readRating(`learning-curve=${written}`)).toThrow(InvalidArgumentError);
  });
});

test("readValue() takes whatever stands behind the sign", () => {
  expect(readValue("sla=a=b, c", readValue("price=2..3"))).toEqual({ price: "2..3", sla: "a=b, c" });
});

test("what is asked of an id that objects have by themselves is asked", () => {
  expect(Object.entries(readSupport("constructor=full"))).toEqual([["constructor", ["full"]]]);
});
