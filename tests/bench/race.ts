import { spawnSync } from "node:child_process";

/** A program that is timed as a whole process, from its start to its end. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Done before each run, untimed: what the last run left must not help the next. */
  readonly prepare?: () => void;
}

/** What the runs of one contender came to. */
export interface Result {
  readonly name: string;
  /** Milliseconds: the middle one of the runs, the fastest and the slowest. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/**
 * Runs the contenders in turn, round after round, so that a busy moment of the machine hits all of them alike. A first
 * round warms file caches and is not counted.
 *
 * @throws when a contender ends with an exit code other than 0: a program that fails is fast
 */
export function race(contenders: readonly Contender[], rounds: number): readonly Result[] {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const time = timeOf(contender);
      if (round > 0) times.get(contender.name)?.push(time);
    }
  }
  return [...times].map(([name, taken]) => resultOf(name, taken));
}

/** Runs a program once and gives the milliseconds it took. */
function timeOf({ name, command, cwd, environment, prepare }: Contender): number {
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
  if (status !== 0) {
    const seconds = (time / 1000).toFixed(1);
    throw new Error(`${name} ended with ${status} after ${seconds} s:\n${stderr.toString().slice(0, 2000)}`);
  }
  return time;
}

function resultOf(name: string, taken: readonly number[]): Result {
  const sorted = [...taken].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  return { name, median, fastest: sorted[0] ?? median, slowest: sorted.at(-1) ?? median };
}
