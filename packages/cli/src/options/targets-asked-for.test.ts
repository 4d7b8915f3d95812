import type { TargetFlag } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { targetsAskedFor } from "./targets-asked-for.ts";

const flag: TargetFlag = {
  flags: "--boat <ids>",
  description: "these boats",
  option: "boats",
  values: () => ["ferry"],
  refuse: (value) => value,
};

function boats(isAlone: boolean) {
  return [{ target: "fleet", flag: { ...flag, isAlone }, values: ["ferry"] }];
}

test("targetsAskedFor() leaves other targets alone where an option asks for files of one", () => {
  expect(targetsAskedFor(undefined, boats(true))).toEqual(["fleet"]);
  expect(targetsAskedFor(["fleet", "map"], boats(true))).toEqual(["fleet", "map"]);
  expect(targetsAskedFor(undefined, boats(false))).toBeUndefined();
  expect(targetsAskedFor(undefined, [])).toBeUndefined();
});

test("targetsAskedFor() refuses an option that would change nothing", () => {
  expect(() => targetsAskedFor(["map"], boats(false))).toThrow(
    '--boat is for the target "fleet", which --only leaves out',
  );
});
