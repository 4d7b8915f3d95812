import { globSync, realpathSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import { embeddedVersion, isEmbeddedUsable } from "./embedded-package.ts";
import { homeFolder } from "./home-folder.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { unpackChromium } from "./unpack-chromium.ts";
import { whyNoProgram } from "./why-no-program.ts";

/** A browser that can be started. */
export interface Browser {
  readonly kind: "given" | "embedded" | "installed";
  readonly executable: string;
  /** A folder of libraries that it needs and this machine lacks. */
  readonly libraries?: string | undefined;
}

export interface BrowserSearch {
  readonly environment?: NodeJS.ProcessEnv;
  /** Where the embedded browser is unpacked. */
  readonly cache?: string;
  /** Whether the embedded browser may be taken; true by default where it can run. */
  readonly embedded?: boolean;
}

/**
 * Finds the browser to print with: the one that `PUPPETEER_EXECUTABLE_PATH` names, else the embedded one,
 * else an installed Chrome or Chromium.
 *
 * @throws NoBrowserError naming what was tried.
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<Browser> {
  const { environment = process.env, cache } = search;
  const place = locateBrowser(search);
  if (place === undefined) throw new NoBrowserError(noneFound(environment));
  if (place.kind === "embedded") {
    return { kind: "embedded", ...(await unpackChromium(cache ?? cacheFolder(environment))) };
  }
  const fault = whyNoProgram(place.executable);
  if (fault !== undefined) {
    throw new NoBrowserError(`PUPPETEER_EXECUTABLE_PATH names ${fault}: ${place.executable}`);
  }
  return place;
}

/** Names the browser that would be used, without starting it: what a PDF's bytes depend on, for a memo key. */
export function browserIdentity(search: BrowserSearch = {}): string {
  const place = locateBrowser(search);
  if (place === undefined) return "none";
  if (place.kind === "embedded") return `@sparticuz/chromium ${embeddedVersion()}`;
  try {
    const { size, mtimeMs } = statSync(place.executable);
    return `${place.kind} ${realpathSync(place.executable)} ${size} ${mtimeMs}`;
  } catch {
    // Why it cannot be used is told when there is something to print.
    return `${place.kind} ${place.executable}`;
  }
}

type Place = { readonly kind: "given" | "installed"; readonly executable: string } | { kind: "embedded" };

function locateBrowser({ environment = process.env, embedded = isEmbeddedUsable() }: BrowserSearch) {
  const given = environment.PUPPETEER_EXECUTABLE_PATH;
  if (given) return { kind: "given", executable: resolve(given) } satisfies Place;
  if (embedded) return { kind: "embedded" } satisfies Place;
  const known = [...downloadedBrowsers(environment), ...installedPaths(environment)];
  const executable = known.find((path) => whyNoProgram(path) === undefined);
  return executable === undefined ? undefined : ({ kind: "installed", executable } satisfies Place);
}

/** What `puppeteer browsers install` has put there, newest first. */
function downloadedBrowsers(environment: NodeJS.ProcessEnv): string[] {
  const home = homeFolder(environment);
  const usual = home === undefined ? undefined : join(home, ".cache", "puppeteer");
  const folder = environment.PUPPETEER_CACHE_DIR ? resolve(environment.PUPPETEER_CACHE_DIR) : usual;
  if (folder === undefined) return [];
  const found = globSync("chrome-headless-shell/*/*/chrome-headless-shell{,.exe}", { cwd: folder });
  const newestFirst = found.sort((one, other) => other.localeCompare(one, "en", { numeric: true }));
  return newestFirst.map((path) => join(folder, path));
}

function installedPaths(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return roots.filter((root) => root !== undefined).map((root) => join(root, windowsChrome));
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return linuxNames.flatMap((name) => folders.map((folder) => resolve(folder, name)));
}

const windowsChrome = "Google/Chrome/Application/chrome.exe";
const linuxNames = [
  "chromium-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
];

function noneFound(environment: NodeJS.ProcessEnv): string {
  const tried = [
    "PUPPETEER_EXECUTABLE_PATH (not set)",
    "the embedded Chromium (for Linux on x64 with glibc only)",
    "browsers downloaded by puppeteer",
    process.platform === "linux"
      ? `${linuxNames.join(", ")} in PATH`
      : installedPaths(environment).join(", "),
  ];
  return [
    "No browser to print with was found. Tried:",
    ...tried.map((place) => `  ${place}`),
    "Get one with: npx puppeteer browsers install chrome-headless-shell",
  ].join("\n");
}
