import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EditedProject } from "./edited-project.ts";
import { stackmatrix } from "./repository.ts";

/** From the saving of a cell on, in milliseconds, for each time that it was saved. */
export interface WatchTimes {
  /** Until the last of the files that show the cell had the new version. */
  readonly shown: readonly number[];
  /** Until the line came that tells of the change. */
  readonly told: readonly number[];
  /** What that line says it took. */
  readonly said: readonly number[];
}

/** The line that tells of a change, such as `14:02:11 data/services.yaml: 12 files in 84 ms`; from a second on it says `1.2 s`. */
const tells = /: \d.* in ([\d.]+) (ms|s)$/m;
/** Nothing is said for so long when a watch is ready, or a change is done with. */
const quiet = 1500;
const limit = 120_000;
/** The first changes load code, and are not counted. */
const unmeasured = 3;

/**
 * Starts `render --watch` on a project that has been rendered, and saves a cell so many times, each after the last is done with.
 *
 * @throws when the watch ends, or shows nothing of a change within two minutes
 */
export async function watchEdits(
  project: EditedProject,
  saves: number,
  [program, ...args] = stackmatrix("render", "--watch"),
): Promise<WatchTimes> {
  const child = spawn(program, args, { cwd: project.root, stdio: ["ignore", "pipe", "pipe"] });
  const heard = listen(child);
  try {
    await settled(heard, 0);
    const times = [];
    for (let save = 0; save < unmeasured + saves; save += 1) times.push(await timeOne(project, heard));
    const counted = times.slice(unmeasured);
    return {
      shown: counted.map(({ shown }) => shown),
      told: counted.flatMap(({ told }) => told ?? []),
      said: counted.flatMap(({ said }) => said ?? []),
    };
  } finally {
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGINT");
    if (child.exitCode === null) await ended;
  }
}

interface Heard {
  /** All that the watch has said, and when each piece of it came. */
  text: string;
  last: number;
  ended: boolean;
}

function listen(child: ChildProcess): Heard {
  const heard: Heard = { text: "", last: performance.now(), ended: false };
  const hear = (text: string) => {
    heard.text += text;
    heard.last = performance.now();
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  child.once("exit", () => {
    heard.ended = true;
  });
  return heard;
}

async function timeOne({ root, saveCell, shows }: EditedProject, heard: Heard) {
  const from = heard.text.length;
  const { at, version } = saveCell();
  let waiting = shows;
  while (waiting.length > 0) {
    waiting = waiting.filter((path) => !readFileSync(join(root, path), "utf8").includes(version));
    check(heard, at);
    await sleep(1);
  }
  const shown = performance.now() - at;
  await settled(heard, from);
  const [, said, unit] = tells.exec(heard.text.slice(from)) ?? [];
  if (said === undefined) return { shown };
  return { shown, told: heard.last - at, said: Number(said) * (unit === "s" ? 1000 : 1) };
}

/** Waits until something was said from this place on, and then nothing more. */
async function settled(heard: Heard, from: number): Promise<void> {
  const start = performance.now();
  while (heard.text.length === from || performance.now() - heard.last < quiet) {
    check(heard, start);
    await sleep(10);
  }
}

function check({ ended, text }: Heard, since: number): void {
  if (ended) throw new Error(`The watch has ended:\n${text.slice(-2000)}`);
  if (performance.now() - since > limit) throw new Error(`The watch does nothing:\n${text.slice(-2000)}`);
}
