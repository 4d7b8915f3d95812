import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import type { ConnectionTransport } from "puppeteer-core/internal/puppeteer-core-browser.js";

/** What a browser is started with. */
export interface StartOptions {
  readonly executable: string;
  /** Where it writes; on Linux also where it works. */
  readonly profile: string;
  /** Beside those that make it small, silent and steady. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user and group to run as, in the place of root. */
  readonly user?: number | undefined;
  /** An open file for what it complains about. */
  readonly log: number;
}

/** How a process ended: by itself, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A browser that makes itself ready; nobody speaks to it yet. */
export interface StartedChromium {
  /** What it says and is told. */
  readonly transport: ConnectionTransport;
  /** Resolves when its process has ended. */
  readonly ended: Promise<Ending>;
  /** Resolves when it says nothing any more. */
  readonly gone: Promise<void>;
  isGone(): boolean;
  /** Ends it with all its processes, at once. */
  kill(): void;
  /** Ends it and waits until it has gone. */
  end(): Promise<void>;
}

/**
 * Starts the process of a browser without loading what will speak to it: the two take about as long.
 *
 * @throws what the system says where it starts no such process.
 */
export async function startChromium(options: StartOptions): Promise<StartedChromium> {
  const child = spawn(
    options.executable,
    [...usualArguments, `--user-data-dir=${options.profile}`, ...options.arguments, "about:blank"],
    {
      // The head of a group of processes, where the system has groups.
      detached: process.platform !== "win32",
      // Elsewhere a process would keep its folder from being removed.
      ...(process.platform === "linux" ? { cwd: options.profile } : {}),
      env: { ...options.environment },
      ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
      // Chromium ends when its pipe does, so that it cannot outlive a killed process.
      stdio: ["ignore", "ignore", options.log, "pipe", "pipe"],
    },
  );
  const ended = new Promise<Ending>((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  await once(child, "spawn");
  const fromBrowser = child.stdio[4] as Duplex;
  return {
    transport: transportOver(child.stdio[3] as Duplex, fromBrowser),
    ended,
    gone: new Promise((resolve) => fromBrowser.once("close", () => resolve())),
    isGone: () => fromBrowser.closed,
    kill: () => killAll(child),
    async end() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      killAll(child);
      await ended;
    },
  };
}

const usualArguments = [
  "--headless",
  "--remote-debugging-pipe",
  // It asks nobody for anything, and keeps nothing: what it would remember takes a twentieth of its first sheet's time.
  "--incognito",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-crash-reporter",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints",
  "--disable-sync",
  "--metrics-recording-only",
  "--mute-audio",
  "--no-first-run",
  "--password-store=basic",
  "--use-mock-keychain",
  // What is printed needs no graphics card, and no program that stands in for one: neither is tried.
  "--disable-gpu",
  "--disable-software-rasterizer",
  // In containers the shared memory is small.
  "--disable-dev-shm-usage",
  // A page that nobody looks at works as fast as any other.
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-hang-monitor",
  "--disable-ipc-flooding-protection",
  "--disable-renderer-backgrounding",
  // The same bytes on every machine: colours as they are written, and letters where they belong instead of on whole
  // pixels of a screen, which would make words on paper fall apart or run together.
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--hide-scrollbars",
  "--export-tagged-pdf",
  "--generate-pdf-document-outline",
];

/** Messages over a pair of pipes, each ended by a zero byte. */
function transportOver(toBrowser: Duplex, fromBrowser: Duplex): ConnectionTransport {
  let begun: Buffer[] = [];
  const transport: ConnectionTransport = {
    send: (message) => void toBrowser.write(`${message}\0`),
    close: () => toBrowser.destroy(),
  };
  fromBrowser.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...begun, chunk.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
      // One at a time, so that whoever waits for the first has gone on before the next.
      setImmediate(() => transport.onmessage?.(message));
    }
    begun.push(chunk.subarray(start));
  });
  fromBrowser.on("close", () => transport.onclose?.());
  // A browser that has ended takes no messages; that it has, its other pipe tells.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on("error", () => undefined);
  return transport;
}

function killAll(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === "win32") throw new Error("There is no group");
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
