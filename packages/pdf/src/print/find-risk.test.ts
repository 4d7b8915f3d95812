import { chmodSync, chownSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { findRisk, findRiskAbove } from "./find-risk.ts";

const isRoot = process.getuid?.() === 0;

/** A folder of its own with a mode. */
function aFolder(mode: number, ...path: string[]): string {
  const folder = join(temporaryFolder(), ...path);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  return folder;
}

/** A folder of somebody else. */
function aForeignFolder(): string {
  if (!isRoot) return "/usr";
  const folder = aFolder(0o700, "theirs");
  chownSync(folder, 1234, 1234);
  return folder;
}

describe.runIf(process.platform !== "win32")("findRisk()", () => {
  test("finds none in a folder that this user alone can write to", async () => {
    expect(await findRisk(aFolder(0o700))).toBeUndefined();
    expect(await findRisk(aFolder(0o755))).toBeUndefined();
  });

  test("tells a folder of another user, whatever its mode", async () => {
    const folder = aForeignFolder();

    expect(await findRisk(folder)).toBe(`${folder} belongs to another user`);
  });

  test.each([0o777, 0o1777, 0o702])("tells a folder of the mode %o, to which all may write", async (mode) => {
    const folder = aFolder(mode);

    expect(await findRisk(folder)).toBe(`${folder} can be written by other users`);
  });

  test.runIf(isRoot)("tells a folder to which a group may write, unless it is this user's own", async () => {
    const shared = aFolder(0o770);
    chownSync(shared, 0, 1234);

    expect(await findRisk(shared)).toBe(`${shared} can be written by other users`);
    expect(await findRisk(aFolder(0o770))).toBeUndefined();
  });
});

describe.runIf(process.platform !== "win32")("findRiskAbove()", () => {
  test("finds none among the temporary files, where nobody can rename what is another's", async () => {
    expect(await findRiskAbove(aFolder(0o700, "a/b"))).toBeUndefined();
  });

  test("tells a folder above in which others could put another one in the place of this", async () => {
    const folder = aFolder(0o700, "a/b");
    const above = realpathSync(join(folder, ".."));
    chmodSync(above, 0o777);

    expect(await findRiskAbove(folder)).toBe(`${above} can be written by other users`);
    chmodSync(above, 0o1777);
    expect(await findRiskAbove(folder)).toBeUndefined();
  });

  test.runIf(isRoot)("tells a folder above that belongs to another user", async () => {
    const theirs = aForeignFolder();
    mkdirSync(join(theirs, "ours"));

    expect(await findRiskAbove(join(theirs, "ours"))).toBe(`${theirs} belongs to another user`);
  });

  test("trusts root, to whom the folder of temporary files belongs", async () => {
    expect(await findRiskAbove(tmpdir())).toBeUndefined();
  });
});
