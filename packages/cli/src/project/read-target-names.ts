import type { TargetEntry } from "@stackmatrix/core";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/**
 * Reads the value of `--only`: names of targets, parted by commas.
 *
 * @throws {Failure} at a name that no target has
 */
export function readTargetNames(list: string, targets: readonly TargetEntry[]): readonly string[] {
  const known = targets.map(({ name }) => name);
  const names = list.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(exitCode.usage, `No target is called "${unknown}"; there are ${known.join(", ")}`);
  }
  return known.filter((name) => names.includes(name));
}
