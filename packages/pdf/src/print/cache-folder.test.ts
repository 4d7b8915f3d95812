import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cacheFolder, makeFolderOnce, makeOwnFolder } from "./cache-folder.ts";
import { processMark } from "./process-mark.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stackmatrix-cache-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("cacheFolder() lies in the user's cache", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/c" }, false)).toBe(join("/c", "stackmatrix"));
});

test("cacheFolder() lies where the user that root prints as can read it", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/home/ann/.cache" }, true)).toBe("/var/cache/stackmatrix");
});

test("makeFolderOnce() shows a folder only when it is whole", async () => {
  const folder = join(root, "cache", "tool-1");
  const seen: boolean[] = [];

  await makeFolderOnce(folder, async (part) => {
    await writeFile(join(part, "tool"), "1");
    seen.push(existsSync(folder));
  });

  expect(seen).toEqual([false]);
  expect(readdirSync(join(root, "cache"))).toEqual(["tool-1"]);
  expect(readdirSync(folder)).toEqual(["tool"]);
});

test("makeFolderOnce() lets one of several win a race, and all go on", async () => {
  const folder = join(root, "cache", "tool-1");
  const fill = (name: string) => (part: string) => writeFile(join(part, "tool"), name);

  await Promise.all(["a", "b", "c"].map((name) => makeFolderOnce(folder, fill(name))));

  expect(readdirSync(join(root, "cache"))).toEqual(["tool-1"]);
});

test("makeFolderOnce() leaves nothing behind when it fails, and can be tried again", async () => {
  const folder = join(root, "cache", "tool-1");
  const failing = makeFolderOnce(folder, () => Promise.reject(new Error("disk full")));

  await expect(failing).rejects.toThrow("disk full");

  expect(readdirSync(join(root, "cache"))).toEqual([]);
  await makeFolderOnce(folder, (part) => writeFile(join(part, "tool"), "1"));
  expect(readdirSync(folder)).toEqual(["tool"]);
});

test("makeFolderOnce() removes what a process that was killed had begun", async () => {
  const [namespace] = processMark().split("-");
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  mkdirSync(join(root, `${namespace}-${ended}-0-abc.part`));
  mkdirSync(join(root, `${processMark()}-abc.part`));
  chmodSync(root, 0o700);

  await makeFolderOnce(join(root, "tool-1"), async () => {});

  expect(readdirSync(root).sort()).toEqual([`${processMark()}-abc.part`, "tool-1"].sort());
});

test.runIf(process.platform === "linux")("makeOwnFolder() fails where no folder can be made", async () => {
  await expect(makeOwnFolder("/proc/stackmatrix/cache")).rejects.toMatchObject({ code: "ENOENT" });
});

test("makeOwnFolder() refuses a folder that others can write to", async () => {
  const open = join(root, "open");
  mkdirSync(open);
  chmodSync(open, 0o777);
  symlinkSync(root, join(root, "link"));

  await expect(makeOwnFolder(open)).rejects.toThrow("can be written by other users");
  await expect(makeOwnFolder(join(root, "link"))).rejects.toThrow("can be written by other users");
});
