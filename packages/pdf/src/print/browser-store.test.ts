import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { openStore } from "./browser-store.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";

/** A store with a cache and a folder for temporary files, and what it says. */
function aStore() {
  const root = temporaryFolder();
  const [cache, temporary] = [join(root, "cache"), join(root, "temporary")];
  mkdirSync(temporary);
  const refusals: string[] = [];
  const store = openStore({ cache: () => cache, environment: { TMPDIR: temporary } });
  return {
    cache,
    temporary,
    refusals,
    store,
    keep: <T>(work: (folder: string) => Promise<T>) => store.keep(work, (refusal) => refusals.push(refusal)),
  };
}

const folderOf = async (folder: string) => folder;

function fail(code: string, errno: number, path?: string) {
  return Object.assign(new Error(code), { code, errno, ...(path === undefined ? {} : { path }) });
}

test("a store keeps things in the cache, and leaves them there", async () => {
  const { cache, temporary, refusals, store, keep } = aStore();

  await keep(async (folder) => writeFileSync(join(folder, "tool"), ""));
  store.close();

  expect(readdirSync(cache)).toEqual(["tool"]);
  expect(readdirSync(temporary)).toEqual([]);
  expect(refusals).toEqual([]);
});

test("a store keeps in a folder of its own what has no place in the cache, says why, and removes it", async () => {
  const { cache, temporary, refusals, store, keep } = aStore();
  writeFileSync(cache, "");

  const folder = await keep(folderOf);
  expect(dirname(folder)).toBe(temporary);
  store.close();

  expect(refusals).toEqual([`${cache} is a file, not a folder`]);
  expect(readdirSync(temporary)).toEqual([]);
});

test("a store that has refused one thing keeps another in the cache", async () => {
  const { cache, temporary, store, keep } = aStore();

  const first = await keep(async (folder) => {
    if (folder === cache) throw fail("ENOSPC", -28);
    return folder;
  });
  const second = await keep(folderOf);
  store.close();

  expect(dirname(first)).toBe(temporary);
  expect(second).toBe(cache);
});

test("a store without a cache says why", async () => {
  const { temporary, refusals } = aStore();
  const cache = () => {
    throw new RefusedFolderError("this user has no home folder");
  };
  const store = openStore({ cache, environment: { TMPDIR: temporary } });

  await store.keep(folderOf, (refusal) => refusals.push(refusal));
  store.close();

  expect(refusals).toEqual(["this user has no home folder"]);
});

test.runIf(process.platform !== "win32")(
  "a store trusts no cache in a folder that others can write to",
  async () => {
    const { cache, temporary, refusals, store, keep } = aStore();
    chmodSync(dirname(cache), 0o777);

    const folder = await keep(folderOf);
    store.close();

    expect(dirname(folder)).toBe(temporary);
    expect(refusals).toEqual([`${dirname(cache)} can be written by other users`]);
  },
);

test("a store that has no place at all tells both reasons, and what helps", async () => {
  const { cache, temporary, store, keep } = aStore();
  writeFileSync(cache, "");

  const keeping = keep(async () => {
    throw fail("ENOSPC", -28);
  }).finally(store.close);

  await expect(keeping).rejects.toThrow(NoBrowserError);
  await expect(keeping).rejects.toThrow(
    [
      "There is no place for a browser and its files.",
      `  ${cache} is a file, not a folder`,
      `  ${temporary}: no space left on device`,
      "Name another folder ",
    ].join("\n"),
  );
});

test("a store passes on what has nothing to do with it, after one try", async () => {
  const { keep, refusals } = aStore();
  let tries = 0;
  const failWith = (error: Error) => async () => {
    tries += 1;
    throw error;
  };

  await expect(keep(failWith(new TypeError("x is not a function")))).rejects.toThrow(TypeError);
  await expect(keep(failWith(fail("EACCES", -13, "/elsewhere/archive")))).rejects.toThrow("EACCES");

  expect(tries).toBe(2);
  expect(refusals).toEqual([]);
});
