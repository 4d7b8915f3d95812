import { resolve } from "node:path";
import type { Connection } from "puppeteer-core/internal/cdp/Connection.js";
import { type BrowserProfile, makeProfile } from "./browser-profile.ts";
import { cacheFolder, isRoot } from "./cache-folder.ts";
import { type Browser, type BrowserSearch, findBrowser } from "./find-browser.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { onProcessEnd } from "./on-process-end.ts";
import { type StartedChromium, startChromium } from "./start-chromium.ts";
import { type Surroundings, unpackSurroundings } from "./unpack-surroundings.ts";

export interface LaunchOptions extends BrowserSearch {
  /** True by default. Without the sandbox a page that breaks out of Chromium's checks has all this user has. */
  readonly sandbox?: boolean;
  /** Called when the browser's process has been started: while it makes itself ready there is time for other work. */
  readonly onStarting?: () => void;
}

/** A Chromium that runs, and how to be rid of it. */
export interface LaunchedChromium extends Pick<StartedChromium, "gone" | "isGone"> {
  readonly connection: Connection;
  /** Ends it, whatever state it is in, and removes what it wrote. */
  end(): Promise<void>;
}

/**
 * Starts Chromium for one run, cut off from the network, the user's files and the machine's fonts.
 *
 * @throws NoBrowserError if there is none, or if it does not start.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const { sandbox = true } = options;
  // Chromium works in a folder of its own, from where a relative path would lead elsewhere.
  const cache = resolve(options.cache ?? cacheFolder(options.environment));
  const found = await findBrowser({ ...options, cache });
  const surroundings = await unpackSurroundings(cache);
  const profile = await makeProfile(cache);
  const started = startChromium({
    executable: process.platform === "linux" ? surroundings.starter : found.executable,
    profile: profile.folder,
    arguments: [...networkOff, ...(sandbox ? [] : ["--no-sandbox"])],
    environment: chromiumEnvironment(found, surroundings, profile),
  });
  const callOff = onProcessEnd(() => {
    started.kill();
    profile.remove();
  });
  async function end(): Promise<void> {
    await started.end();
    callOff();
    profile.remove();
  }
  if (options.onStarting) setImmediate(options.onStarting);
  try {
    const { gone, isGone } = started;
    return { connection: await connect(started), gone, isGone, end };
  } catch (error) {
    const log = profile.readLog();
    await end();
    throw new NoBrowserError(notStarted(found.executable, log), { cause: error });
  }
}

/** Waits until a browser answers. */
async function connect({ gone, refused, transport }: StartedChromium): Promise<Connection> {
  // Of puppeteer this alone: its pages, of which a printer needs little, take ten times as long to load.
  const { Connection } = await import("puppeteer-core/internal/cdp/Connection.js");
  const { TimeoutError } = await import("puppeteer-core/internal/common/Errors.js");
  const connection = new Connection("", transport, undefined, undefined, undefined, undefined, noLogger);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const reason = new TimeoutError(`It has not answered for ${patience / 1000} seconds`);
    timer = setTimeout(reject, patience, reason);
  });
  const ended = gone.then(() => Promise.reject(new Error("It has ended")));
  try {
    await Promise.race([connection.send("Browser.getVersion"), refused, ended, tooLong]);
    return connection;
  } finally {
    clearTimeout(timer);
  }
}

const noLogger = () => undefined;

/** How long a browser may take to make itself ready, in milliseconds; a slow machine takes a tenth of it. */
const patience = 30_000;

/** A proxy where nobody listens stops even what neither interception nor offline mode sees. */
const networkOff = ["--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>"];

/**
 * Little of this process's own environment: what is not there cannot leak, or change the bytes.
 *
 * Chrome makes a socket among its temporary files, whose path may have 107 characters where home folders alone can be
 * longer: on Linux it is told of the folder that it works in, by a short name.
 */
function chromiumEnvironment(
  { executable, libraries }: Browser,
  { fontConfig }: Surroundings,
  { folder, logFile }: BrowserProfile,
): Record<string, string | undefined> {
  const inherited =
    process.platform === "linux" ? { PATH: process.env.PATH, TMPDIR: "/proc/self/cwd" } : process.env;
  return {
    ...inherited,
    HOME: folder,
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
