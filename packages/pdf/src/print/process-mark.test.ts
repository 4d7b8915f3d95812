import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { isLeftOver, processMark } from "./process-mark.ts";

test("isLeftOver() keeps what a living process has marked", () => {
  expect(isLeftOver(`${processMark()}-abc`)).toBe(false);
});

test("isLeftOver() finds what a process that has ended has marked", () => {
  const [namespace, , start] = processMark().split("-");
  const ended = spawnSync(process.execPath, ["--version"]).pid;

  expect(isLeftOver(`${namespace}-${ended}-${start}-abc`)).toBe(true);
});

test.runIf(process.platform === "linux")(
  "isLeftOver() tells a process from an earlier one of its number",
  () => {
    const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
    const [namespace] = processMark().split("-");

    expect(isLeftOver(`${namespace}-${child.pid}-1-abc`)).toBe(true);
    child.kill();
  },
);

test("isLeftOver() keeps names without a mark and marks of another machine", () => {
  expect(isLeftOver("chromium-153.0.0")).toBe(false);
  expect(isLeftOver("1-2-3-abc")).toBe(false);
});
