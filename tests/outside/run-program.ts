import { type SpawnSyncReturns, spawnSync } from "node:child_process";

/** Runs a program to its end; what it says is text. */
export function runProgram(
  program: string,
  args: readonly string[],
  input?: string,
): SpawnSyncReturns<string> {
  return spawnSync(program, args, { encoding: "utf8", input, maxBuffer: 2 ** 28 });
}

/** Whether a program is there to be run. */
export function isInstalled(program: string): boolean {
  return runProgram(program, ["--version"]).error === undefined;
}
