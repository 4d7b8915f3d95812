import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder } from "./cache-folder.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";

const isWindows = process.platform === "win32";
const home = tmpdir();
const withHome = (folder: string) => (isWindows ? { USERPROFILE: folder } : { HOME: folder });

test("cacheFolder() lies in the user's cache", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/c", ...withHome(home) }, false)).toBe(join("/c", "stackmatrix"));
  expect(cacheFolder(withHome(home), false)).toBe(join(home, ".cache/stackmatrix"));
});

test("cacheFolder() lies where the user that root prints as can read it", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/home/ann/.cache" }, true)).toBe("/var/cache/stackmatrix");
});

test("cacheFolder() passes over a cache with a relative path, which would lie in the project", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "cache", ...withHome(home) }, false)).toBe(
    join(home, ".cache/stackmatrix"),
  );
});

test("cacheFolder() asks the system where the environment names no home", () => {
  expect(cacheFolder({}, false)).toBe(join(userInfo().homedir, ".cache/stackmatrix"));
});

test.each(["", ".", "home"])("cacheFolder() says that %o is no home", (folder) => {
  expect(() => cacheFolder(withHome(folder), false)).toThrow(RefusedFolderError);
  expect(() => cacheFolder(withHome(folder), false)).toThrow("this user has no home folder");
});

test("cacheFolder() makes no home that is missing", () => {
  const missing = join(home, "stackmatrix-nobody-lives-here");

  expect(() => cacheFolder(withHome(missing), false)).toThrow(`the home folder ${missing} is not there`);
});
