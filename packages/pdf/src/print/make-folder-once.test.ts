import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolderOnce } from "./make-folder-once.ts";
import { processMark } from "./process-mark.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stackmatrix-cache-"));
});
afterEach(() => rmSync(root, { recursive: true }));

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

test("makeFolderOnce() fills a folder once for all who ask at the same time", async () => {
  const folder = join(root, "cache", "tool-1");
  const fillers: string[] = [];
  const fill = (name: string) => async (part: string) => {
    fillers.push(name);
    await writeFile(join(part, "tool"), name);
  };

  await Promise.all(["a", "b", "c"].map((name) => makeFolderOnce(folder, fill(name))));

  expect(fillers).toEqual(["a"]);
  expect(readdirSync(join(root, "cache"))).toEqual(["tool-1"]);
});

test("makeFolderOnce() lets one of several processes win a race, and all go on", async () => {
  const folder = join(root, "cache", "tool-1");
  const folderOf = (part: string) => join(part, "..", "tool-1");

  await makeFolderOnce(folder, async (part) => {
    await writeFile(join(part, "tool"), "ours");
    // Another process is done first.
    mkdirSync(folderOf(part));
    await writeFile(join(folderOf(part), "tool"), "theirs");
  });

  expect(readdirSync(join(root, "cache"))).toEqual(["tool-1"]);
  expect(readFileSync(join(folder, "tool"), "utf8")).toBe("theirs");
});

test("makeFolderOnce() takes no folder that others can write to", async () => {
  const folder = join(root, "tool-1");
  mkdirSync(folder);
  chmodSync(folder, 0o777);

  await expect(makeFolderOnce(folder, async () => {})).rejects.toThrow(
    `${folder} can be written by other users`,
  );
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
