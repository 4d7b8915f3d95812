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

test.each([
  {
    title: "a code that it has no words for",
    error: { code: "EIO", errno: -5, syscall: "rename", path: "/data/x" },
    sentence: "Cannot write /data/x: i/o error",
  },
  {
    title: "a code that nobody has words for",
    error: { code: "Unknown system error -512", errno: -512, syscall: "fsync", path: "/data/x" },
    sentence: "Cannot write /data/x: the system says Unknown system error -512",
  },
  {
    title: "a code of Node's own",
    error: { code: "ERR_FS_EISDIR", errno: 21, syscall: "rm", path: "/data/x" },
    sentence: "Cannot remove /data/x: the system says ERR_FS_EISDIR",
  },
  {
    title: "a program that does not start",
    error: { code: "ENOENT", errno: -2, syscall: "spawn /opt/chrome", path: "/opt/chrome" },
    sentence: "Cannot start /opt/chrome: it does not exist",
  },
  {
    title: "an address that is not free",
    error: { code: "EADDRINUSE", errno: -98, syscall: "listen", address: "127.0.0.1", port: 8080 },
    sentence: "Cannot listen on 127.0.0.1:8080: address already in use",
  },
  {
    title: "a call that it does not know",
    error: { code: "ENOSYS", errno: -38, syscall: "io_uring_setup" },
    sentence: "Cannot use a file: function not implemented",
  },
])("describeSystemError words $title, since what the system refuses is no bug", ({ error, sentence }) => {
  expect(describeSystemError(Object.assign(new Error("x"), error))).toBe(sentence);
});

test("describeSystemError names what could not be taken back", () => {
  const error = { code: "ENOSPC", syscall: "write", path: "/data/x", notTakenBack: ["/data/a", "/data/b"] };

  expect(describeSystemError(Object.assign(new Error("x"), error))).toBe(
    "Cannot write /data/x: no space is left on the disk; what was written before could not be taken back: /data/a, /data/b",
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
