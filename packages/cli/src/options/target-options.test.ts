import { Command } from "commander";
import { expect, test } from "vitest";
import { targets } from "../targets.ts";
import { readTargetOptions, targetOptions } from "./target-options.ts";

function profilesIn(...args: string[]): unknown {
  const command = new Command().exitOverride().configureOutput({ writeErr() {} });
  for (const option of targetOptions(targets)) command.addOption(option);
  const options = command.parse(args, { from: "user" }).opts();
  return readTargetOptions(targets, options).find(({ flag }) => flag.option === "profiles")?.values;
}

test("targetOptions() take profiles in one list or one by one", () => {
  expect(profilesIn("--profile", "screen, color")).toEqual(["color", "screen"]);
  expect(profilesIn("--profile", "screen", "--profile", "color")).toEqual(["color", "screen"]);
  expect(profilesIn()).toBeUndefined();
});

test("targetOptions() refuse what is none", () => {
  expect(() => profilesIn("--profile", "color,sepia")).toThrow("There are color, mono, screen.");
});
