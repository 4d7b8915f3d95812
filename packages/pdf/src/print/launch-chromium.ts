import { setTimeout as wait } from "node:timers/promises";
import type { Connection } from "puppeteer-core/internal/cdp/Connection.js";
import { type BrowserProfile, makeProfile } from "./browser-profile.ts";
import { type BrowserStore, openStore } from "./browser-store.ts";
import { cacheFolder } from "./cache-folder.ts";
import { explainStart } from "./explain-start.ts";
import { type Browser, type BrowserSearch, findBrowser } from "./find-browser.ts";
import { isRoot } from "./is-root.ts";
import { onProcessEnd } from "./on-process-end.ts";
import { type Ending, type StartedChromium, startChromium } from "./start-chromium.ts";
import { unpackSurroundings } from "./unpack-surroundings.ts";
import { unprivilegedId } from "./unprivileged-id.ts";

export interface LaunchOptions extends BrowserSearch {
  /** True by default. Without the sandbox a page that breaks out of Chromium's checks has all this user has. */
  readonly sandbox?: boolean;
  /** Called when the browser's process has been started: while it makes itself ready there is time for other work. */
  readonly onStarting?: () => void;
  /** Called with a sentence about what makes each run take longer than it could. */
  readonly onNotice?: ((sentence: string) => void) | undefined;
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
 * @throws NoBrowserError if there is none, or if it does not start; a BrowserLostError if the next one may.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const { environment = process.env } = options;
  const store = openStore({ cache: () => options.cache ?? cacheFolder(environment), environment });
  try {
    const launched = await startAmong(await gather(store, options), options);
    return {
      ...launched,
      async end() {
        await launched.end();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** What a browser is started from and with. */
interface Belongings {
  readonly browser: Browser;
  readonly fontConfig: string;
  readonly profile: BrowserProfile;
}

async function gather(store: BrowserStore, { onNotice, ...search }: LaunchOptions): Promise<Belongings> {
  const refusals: string[] = [];
  const browser = await store.keep(
    (cache) => findBrowser({ ...search, cache }),
    (refusal) => refusals.push(refusal),
  );
  if (browser.kind === "embedded") {
    for (const refusal of refusals) onNotice?.(`Chromium is unpacked for this run alone: ${refusal}`);
  }
  const { fontConfig } = await store.keep(unpackSurroundings);
  return { browser, fontConfig, profile: await store.keep(makeProfile) };
}

async function startAmong(
  { browser, fontConfig, profile }: Belongings,
  { sandbox = true, onStarting }: LaunchOptions,
): Promise<LaunchedChromium> {
  const place = { browser, folder: profile.folder };
  const starting = startChromium({
    executable: browser.executable,
    profile: profile.folder,
    arguments: [...networkOff, ...(sandbox ? [] : ["--no-sandbox"])],
    environment: chromiumEnvironment(browser, fontConfig, profile),
    user: process.platform === "linux" && isRoot() ? unprivilegedId : undefined,
    log: profile.log,
  });
  const started = await starting.catch((error: NodeJS.ErrnoException) => {
    profile.remove();
    throw explainStart(place, { kind: "refused", error });
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
  if (onStarting) setImmediate(onStarting);
  try {
    const { gone, isGone } = started;
    return { connection: await connect(started), gone, isGone, end };
  } catch (error) {
    const failed = isTimeout(error)
      ? ({ kind: "silent", seconds: patience / 1000 } as const)
      : ({ kind: "ended", ending: await endingOf(started) } as const);
    const explained = explainStart(place, { ...failed, log: profile.readLog() });
    await end();
    throw explained;
  }
}

/** A pipe is closed a moment before it is known how its process has ended. */
async function endingOf({ ended }: StartedChromium): Promise<Ending> {
  const unknown = wait(1000, { code: null, signal: null }, { ref: false });
  return Promise.race([ended, unknown]);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

/** Waits until a browser answers. */
async function connect({ gone, transport }: StartedChromium): Promise<Connection> {
  // Of puppeteer this alone: its pages, of which a printer needs little, take ten times as long to load.
  const { Connection } = await import("puppeteer-core/internal/cdp/Connection.js");
  const { TimeoutError } = await import("puppeteer-core/internal/common/Errors.js");
  const connection = new Connection("", transport, undefined, undefined, undefined, undefined, noLogger);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience, new TimeoutError("It has not answered"));
  });
  const ended = gone.then(() => Promise.reject(new Error("It has ended")));
  try {
    await Promise.race([connection.send("Browser.getVersion"), ended, tooLong]);
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
  { libraries }: Browser,
  fontConfig: string,
  { folder }: BrowserProfile,
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
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}
