import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeSystemError } from "./describe-system-error.ts";

test.each([
  { code: "EACCES", syscall: "mkdir", sentence: "Cannot write /data/x: permission denied" },
  { code: "ENOENT", syscall: "mkdir", sentence: "Cannot write /data/x: no folder can be made there" },
  { code: "EACCES", syscall: "scandir", sentence: "Cannot read /data/x: permission denied" },
  { code: "ENOSPC", syscall: "write", sentence: "Cannot write /data/x: no space is left on the disk" },
  { code: "EROFS", syscall: "rename", sentence: "Cannot write /data/x: the file system is read-only" },
])("describeSystemError words $code of $syscall", ({ code, syscall, sentence }) => {
  const error = Object.assign(new Error(code), { code, syscall, path: "/data/x" });

  expect(describeSystemError(error)).toBe(sentence);
});

test("describeSystemError names no path where the system names none", () => {
  const error = Object.assign(new Error("x"), { code: "ENOSPC", syscall: "write" });

  expect(describeSystemError(error)).toBe("Cannot write a file: no space is left on the disk");
});

test("describeSystemError knows what the system really throws", () => {
  expect(describeSystemError(thrownBy(() => readFileSync("/nowhere/x")))).toBe(
    "Cannot open /nowhere/x: it does not exist",
  );
  expect(describeSystemError(thrownBy(() => writeFileSync("/", "x")))).toBe(
    "Cannot open /: a folder is in the way",
  );
});

test("describeSystemError leaves mistakes of ours alone", () => {
  expect(describeSystemError(new TypeError("x is not a function"))).toBeUndefined();
  expect(
    describeSystemError(Object.assign(new Error("x"), { code: "ERR_INVALID_ARG_TYPE" })),
  ).toBeUndefined();
  expect(describeSystemError("x")).toBeUndefined();
});

function thrownBy(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
