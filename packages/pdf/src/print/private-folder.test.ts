import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { borrowPrivateFolder } from "./private-folder.ts";
import { processMark } from "./process-mark.ts";

test("borrowPrivateFolder() lends one folder to all who need it, and removes it after the last", async () => {
  const parent = temporaryFolder();

  const [one, other] = await Promise.all([borrowPrivateFolder(parent), borrowPrivateFolder(parent)]);
  expect(readdirSync(parent)).toHaveLength(1);
  expect(one.path).toBe(other.path);
  expect(statSync(one.path).mode & 0o022).toBe(0);
  writeFileSync(join(one.path, "tool"), "");

  one.giveBack();
  expect(existsSync(other.path)).toBe(true);
  other.giveBack();
  expect(readdirSync(parent)).toEqual([]);
});

test("borrowPrivateFolder() lends another folder when the first is gone", async () => {
  const parent = temporaryFolder();
  const first = await borrowPrivateFolder(parent);
  first.giveBack();

  const second = await borrowPrivateFolder(parent);

  expect(second.path).not.toBe(first.path);
  expect(existsSync(second.path)).toBe(true);
  second.giveBack();
});

test("borrowPrivateFolder() fails where there is no folder to make it in, each time that it is asked", async () => {
  const missing = join(temporaryFolder(), "missing");

  await expect(borrowPrivateFolder(missing)).rejects.toMatchObject({ code: "ENOENT" });
  mkdirSync(missing);
  const folder = await borrowPrivateFolder(missing);

  expect(readdirSync(missing)).toHaveLength(1);
  folder.giveBack();
});

test("borrowPrivateFolder() removes what a process that was killed has left, and nothing else", async () => {
  const parent = temporaryFolder();
  const [namespace] = processMark().split("-");
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  const names = [
    `stackmatrix-${namespace}-${ended}-0-abc`,
    `stackmatrix-${processMark()}-abc`,
    "stackmatrix-abc",
  ];
  for (const name of names) mkdirSync(join(parent, name));

  const folder = await borrowPrivateFolder(parent);
  folder.giveBack();

  expect(readdirSync(parent).sort()).toEqual(names.slice(1).sort());
});

test.each(["SIGINT", "SIGTERM"] as const)("a private folder goes with its process at %s", (signal) => {
  const parent = temporaryFolder();

  const run = runInProcess(`
    const { path } = await borrowPrivateFolder(${JSON.stringify(parent)});
    process.stdout.write(path);
    process.kill(process.pid, ${JSON.stringify(signal)});
    setInterval(() => {}, 1000);
  `);

  expect(run.signal).toBe(signal);
  expect(run.stdout).toContain(parent);
  expect(readdirSync(parent)).toEqual([]);
});

function runInProcess(script: string) {
  const module = new URL("./private-folder.ts", import.meta.url).href;
  return spawnSync(process.execPath, ["--input-type=module"], {
    input: `import { borrowPrivateFolder } from ${JSON.stringify(module)};\n${script}`,
    encoding: "utf8",
    timeout: 30_000,
  });
}
