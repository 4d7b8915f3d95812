import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import puppeteer, { type Browser as RunningBrowser } from "puppeteer-core";
import { type BrowserProfile, makeProfile } from "./browser-profile.ts";
import { cacheFolder, isRoot } from "./cache-folder.ts";
import { endBrowserOf } from "./end-browser-of.ts";
import { type Browser, type BrowserSearch, findBrowser } from "./find-browser.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { onProcessEnd } from "./on-process-end.ts";
import { type Surroundings, unpackSurroundings } from "./unpack-surroundings.ts";

export interface LaunchOptions extends BrowserSearch {
  /** True by default. Without the sandbox a page that breaks out of Chromium's checks has all this user has. */
  readonly sandbox?: boolean;
  /** Called when the browser's process has been started: while it makes itself ready there is time for other work. */
  readonly onStarting?: () => void;
}

/** A Chromium that runs, and how to be rid of it. */
export interface LaunchedChromium {
  readonly browser: RunningBrowser;
  /** Ends it, whatever state it is in, and removes what it wrote. */
  end(): Promise<void>;
}

/**
 * Starts Chromium for one run, cut off from the network, the user's files and the machine's fonts.
 *
 * @throws NoBrowserError if there is none, or if it does not start.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const { cache = cacheFolder(options.environment), sandbox = true } = options;
  const found = await findBrowser(options);
  const surroundings = await unpackSurroundings(cache);
  const profile = await makeProfile(cache);
  let browser: RunningBrowser | undefined;
  const callOff = onProcessEnd(() => {
    const child = browser?.process();
    // Puppeteer shows the process only when it is ready.
    if (child) killAll(child);
    else endBrowserOf(profile.folder);
    profile.remove();
  });
  try {
    const launching = puppeteer.launch({
      executablePath: process.platform === "linux" ? surroundings.starter : found.executable,
      headless: "shell",
      // Chromium ends when its pipe does, so that it cannot outlive a killed process.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      userDataDir: profile.folder,
      args: [...networkOff, evenSpacing, ...(sandbox ? [] : ["--no-sandbox"])],
      env: chromiumEnvironment(found, surroundings, profile),
    });
    // Puppeteer starts the process before it waits for anything.
    if (options.onStarting) setImmediate(options.onStarting);
    const launched = await launching;
    browser = launched;
    return { browser, end: () => endChromium(launched, profile).finally(callOff) };
  } catch (error) {
    const log = profile.readLog();
    callOff();
    profile.remove();
    throw new NoBrowserError(notStarted(found.executable, log), { cause: error });
  }
}

/** Otherwise letters stand on whole pixels of a screen, and words on paper fall apart or run together. */
const evenSpacing = "--font-render-hinting=none";

/** A proxy where nobody listens stops even what neither interception nor offline mode sees. */
const networkOff = ["--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>"];

/** Little of this process's own environment: what is not there cannot leak, or change the bytes. */
function chromiumEnvironment(
  { executable, libraries }: Browser,
  { fontConfig }: Surroundings,
  { folder, logFile }: BrowserProfile,
): Record<string, string | undefined> {
  const inherited = process.platform === "linux" ? { PATH: process.env.PATH } : process.env;
  return {
    ...inherited,
    HOME: folder,
    TMPDIR: folder,
    XDG_CACHE_HOME: folder,
    XDG_CONFIG_HOME: folder,
    LANG: "C.UTF-8",
    TZ: "UTC",
    FONTCONFIG_FILE: fontConfig,
    STACKMATRIX_CHROMIUM: executable,
    STACKMATRIX_CHROMIUM_LOG: logFile,
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}

/** There is nothing to save, and to be asked to close takes Chromium longer than to be killed. */
async function endChromium(browser: RunningBrowser, profile: BrowserProfile): Promise<void> {
  const child = browser.process();
  if (child !== null && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, "exit");
    killAll(child);
    await gone;
  }
  profile.remove();
}

/** Puppeteer makes each browser the head of a group of processes, where the system has groups. */
function killAll(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === "win32") throw new Error("There is no group");
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

function notStarted(executable: string, log: string): string {
  const lastWords = log.trim().split("\n").slice(-5).join("\n");
  return [`${executable} does not start.`, ...explain(log), lastWords]
    .filter((line) => line !== "")
    .join("\n");
}

function explain(log: string): string[] {
  if (/No usable sandbox|Operation not permitted|credentials\.cc/.test(log)) {
    return [
      "Its sandbox needs user namespaces, which this machine does not allow to unprivileged users.",
      "Allow them (on Ubuntu: sysctl kernel.apparmor_restrict_unprivileged_userns=0), or turn the sandbox off.",
    ];
  }
  if (/setpriv|execvp/.test(log) && isRoot()) {
    return [
      "Root prints as another user, by way of setpriv (util-linux); that user must be able to run the browser.",
    ];
  }
  return [];
}
