import { Command } from "commander";
import { expect, test } from "vitest";
import { profileOption } from "./profile-option.ts";

function profilesIn(...args: string[]): unknown {
  const command = new Command()
    .addOption(profileOption())
    .exitOverride()
    .configureOutput({ writeErr() {} });
  return command.parse(args, { from: "user" }).opts().profile;
}

test("profileOption() takes profiles in one list or one by one", () => {
  expect(profilesIn("--profile", "screen, color")).toEqual(["color", "screen"]);
  expect(profilesIn("--profile", "screen", "--profile", "color")).toEqual(["color", "screen"]);
  expect(profilesIn()).toBeUndefined();
});

test("profileOption() refuses what is none", () => {
  expect(() => profilesIn("--profile", "color,sepia")).toThrow("There are color, mono, screen.");
});
