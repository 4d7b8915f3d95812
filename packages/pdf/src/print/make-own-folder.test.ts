import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { makeOwnFolder } from "./make-own-folder.ts";

const hasModes = process.platform !== "win32";

test("makeOwnFolder() makes a folder with those above it, to which nobody else can write", async () => {
  const folder = join(temporaryFolder(), "a/b/c");

  await makeOwnFolder(folder);

  expect(statSync(folder).mode & 0o022).toBe(0);
});

test.runIf(process.platform === "linux")("makeOwnFolder() fails where no folder can be made", async () => {
  await expect(makeOwnFolder("/proc/stackmatrix/cache")).rejects.toMatchObject({ code: "ENOENT" });
});

test("makeOwnFolder() says that a file is in the way", async () => {
  const file = join(temporaryFolder(), "cache");
  writeFileSync(file, "");

  await expect(makeOwnFolder(file)).rejects.toThrow(`${file} is a file, not a folder`);
  await expect(makeOwnFolder(join(file, "stackmatrix"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(hasModes)("makeOwnFolder() refuses a folder that others can write to", async () => {
  const open = join(temporaryFolder(), "open");
  mkdirSync(open);
  chmodSync(open, 0o777);

  await expect(makeOwnFolder(open)).rejects.toThrow(`${open} can be written by other users`);
});

test.runIf(hasModes)("makeOwnFolder() refuses a link, behind which the folder can change", async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "real"), { mode: 0o700 });
  symlinkSync(join(root, "real"), join(root, "link"));

  await expect(makeOwnFolder(join(root, "link"))).rejects.toThrow("is a link");
});
