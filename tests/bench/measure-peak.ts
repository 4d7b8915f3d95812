import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./repository.ts";

/** What one run of a program took. */
export interface Peak {
  /** The most memory that it had at any time, in bytes. */
  readonly peak: number;
  /** The length of its longest text, in characters: of those that it has read, joined, hashed or written. */
  readonly longest: number;
}

/**
 * Runs a program of Node once, untimed, and says how much memory it took. Workers are counted, other processes are not.
 *
 * @throws when it ends with another exit code than 0
 */
export function measurePeak([node, ...args]: readonly [string, ...string[]], cwd: string): Peak {
  const report = join(cwd, ".peak.json");
  const env = { ...process.env, PEAK_REPORT: report };
  const hook = ["--import", inRepository("tests/bench/report-peak.mjs")];
  const { status, stderr } = spawnSync(node, [...hook, ...args], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${stderr.slice(0, 2000)}`);
  const peak: Peak = JSON.parse(readFileSync(report, "utf8"));
  rmSync(report);
  return peak;
}
