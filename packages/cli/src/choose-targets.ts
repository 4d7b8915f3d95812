import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { type TargetName, targetNames } from "./target.ts";

/**
 * Reads the value of `--only`: names of targets, parted by commas.
 *
 * @throws {Failure} at a name that no target has
 */
export function readTargetNames(list: string): readonly TargetName[] {
  const names = list.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isTargetName(name));
  if (unknown !== undefined) {
    throw new Failure(
      exitCode.usage,
      `No target is called "${unknown}"; there are ${targetNames.join(", ")}`,
    );
  }
  return targetNames.filter((name) => names.includes(name));
}

/**
 * The targets to work on: those asked for, or all that there are.
 *
 * @throws {Failure} when one is asked for that there is not
 */
export function chooseTargets(
  available: readonly string[],
  only: readonly TargetName[] | undefined,
  what = "target",
): readonly TargetName[] {
  const missing = only?.find((name) => !available.includes(name));
  if (missing !== undefined) {
    throw new Failure(exitCode.usage, `stackmatrix.yaml has no ${what} "${missing}"`);
  }
  return only ?? targetNames.filter((name) => available.includes(name));
}

function isTargetName(name: string): name is TargetName {
  return targetNames.some((known) => known === name);
}
