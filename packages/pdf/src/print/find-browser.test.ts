import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { browserIdentity, findBrowser } from "./find-browser.ts";
import { NoBrowserError } from "./no-browser-error.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stackmatrix-browser-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function aProgram(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, 0o755);
  return file;
}

test("findBrowser() takes the browser that PUPPETEER_EXECUTABLE_PATH names before any other", async () => {
  const executable = aProgram("mine");

  const browser = await findBrowser({ environment: { PUPPETEER_EXECUTABLE_PATH: executable } });

  expect(browser).toEqual({ kind: "given", executable });
});

test("findBrowser() names a browser by a path that holds in any folder", async () => {
  const executable = aProgram("mine");
  const environment = { PUPPETEER_EXECUTABLE_PATH: relative(process.cwd(), executable) };

  expect(await findBrowser({ environment })).toEqual({ kind: "given", executable });
});

test("findBrowser() does not pass over a named browser that is not there", async () => {
  const environment = { PUPPETEER_EXECUTABLE_PATH: join(root, "gone") };

  await expect(findBrowser({ environment })).rejects.toThrow(NoBrowserError);
  await expect(findBrowser({ environment })).rejects.toThrow("PUPPETEER_EXECUTABLE_PATH");
});

test("findBrowser() says what is named in the place of a browser", async () => {
  const file = join(root, "chrome.txt");
  writeFileSync(file, "");
  chmodSync(file, 0o644);
  const find = (named: string) => findBrowser({ environment: { PUPPETEER_EXECUTABLE_PATH: named } });

  await expect(find(root)).rejects.toThrow(`PUPPETEER_EXECUTABLE_PATH names a folder: ${root}`);
  await expect(find(join(file, "chrome"))).rejects.toThrow("names a file that is not there");
  if (process.platform === "win32") return;
  await expect(find(file)).rejects.toThrow(`names a file that this user may not run: ${file}`);
});

test("findBrowser() takes the newest browser that puppeteer has downloaded if there is no embedded one", async () => {
  const shell = (version: string) =>
    aProgram("chrome-headless-shell", version, "shell", "chrome-headless-shell");
  shell("linux-99.0.1");
  const executable = shell("linux-153.0.1");

  const browser = await findBrowser({ environment: { PUPPETEER_CACHE_DIR: root }, embedded: false });

  expect(browser).toEqual({ kind: "installed", executable });
});

test.runIf(process.platform === "linux")("findBrowser() finds an installed Chromium in PATH", async () => {
  const executable = aProgram("bin", "chromium");
  const environment = { PUPPETEER_CACHE_DIR: root, PATH: `/nowhere:${dirname(executable)}` };

  expect(await findBrowser({ environment, embedded: false })).toEqual({ kind: "installed", executable });
});

test.runIf(process.platform === "linux")("findBrowser() says what it tried and what helps", async () => {
  const finding = findBrowser({ environment: { PUPPETEER_CACHE_DIR: root, PATH: "" }, embedded: false });

  await expect(finding).rejects.toThrow(NoBrowserError);
  await expect(finding).rejects.toThrowErrorMatchingInlineSnapshot(`
    [NoBrowserError: No browser to print with was found. Tried:
      PUPPETEER_EXECUTABLE_PATH (not set)
      the embedded Chromium (for Linux on x64 with glibc only)
      browsers downloaded by puppeteer
      chromium-headless-shell, google-chrome-stable, google-chrome, chromium, chromium-browser in PATH
    Get one with: npx puppeteer browsers install chrome-headless-shell]
  `);
});

test.runIf(process.platform === "linux")(
  "findBrowser() passes over what is called Chromium and is none",
  async () => {
    mkdirSync(join(root, "folder", "chromium"), { recursive: true });
    const executable = aProgram("bin", "chromium");
    const environment = { PUPPETEER_CACHE_DIR: root, PATH: `${join(root, "folder")}:${dirname(executable)}` };

    expect(await findBrowser({ environment, embedded: false })).toEqual({ kind: "installed", executable });
  },
);

test.runIf(process.platform === "linux")(
  "findBrowser() looks in PATH for a user who has no home",
  async () => {
    const executable = aProgram("bin", "chromium");
    const environment = { HOME: "", PATH: dirname(executable) };

    expect(await findBrowser({ environment, embedded: false })).toEqual({ kind: "installed", executable });
  },
);

test("browserIdentity() names a browser that cannot be looked at", () => {
  const loop = join(root, "loop");
  symlinkSync(loop, loop);

  expect(browserIdentity({ environment: { PUPPETEER_EXECUTABLE_PATH: loop } })).toBe(`given ${loop}`);
});

test("browserIdentity() changes with the browser", () => {
  const executable = aProgram("mine");
  const environment = { PUPPETEER_EXECUTABLE_PATH: executable };

  const before = browserIdentity({ environment });
  writeFileSync(executable, "another");

  expect(before).toContain(executable);
  expect(browserIdentity({ environment })).not.toBe(before);
  expect(browserIdentity({ environment: {}, embedded: true })).toBe("@sparticuz/chromium 153.0.0");
});
