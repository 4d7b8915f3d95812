import { spawnSync } from "node:child_process";

/** A program that is timed as a whole process, from its start to its end. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Done before each run, untimed: what the last run left must not help the next. */
  readonly prepare?: () => void;
  /** Whether its time counts where it fails: for one that gives up late, as the least that the work takes. */
  readonly mayFail?: boolean;
}

/** What the runs of one contender came to. */
export interface Result {
  readonly name: string;
  /** Milliseconds: the middle one of the runs, the fastest and the slowest. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** How many of the runs failed. */
  readonly failures: number;
}

/**
 * Runs the contenders in turn, round after round, so that a busy moment of the machine hits all of them alike. A first
 * round warms file caches and is not counted.
 *
 * @throws when a contender that must not fail ends with an exit code other than 0: a program that fails is fast
 */
export function race(contenders: readonly Contender[], rounds: number): readonly Result[] {
  const runs = new Map(contenders.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const run = runOnce(contender);
      if (round > 0) runs.get(contender.name)?.push(run);
    }
  }
  return [...runs].map(([name, taken]) => resultOf(name, taken));
}

interface Run {
  /** Milliseconds. */
  readonly time: number;
  readonly failed: boolean;
}

function runOnce({ name, command, cwd, environment, prepare, mayFail = false }: Contender): Run {
  prepare?.();
  const [program, ...args] = command;
  const env = { ...process.env, ...environment };
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const time = performance.now() - start;
  if (error !== undefined) throw error;
  const failed = status !== 0;
  if (failed && !mayFail) {
    const seconds = (time / 1000).toFixed(1);
    throw new Error(`${name} ended with ${status} after ${seconds} s:\n${stderr.toString().slice(0, 2000)}`);
  }
  return { time, failed };
}

function resultOf(name: string, runs: readonly Run[]): Result {
  const sorted = runs.map(({ time }) => time).sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  const failures = runs.filter(({ failed }) => failed).length;
  return { name, median, fastest: sorted[0] ?? median, slowest: sorted.at(-1) ?? median, failures };
}
