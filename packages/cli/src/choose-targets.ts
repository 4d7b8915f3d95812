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
 * The targets to render: those asked for, or all that the project has.
 *
 * @throws {Failure} when one is asked for that the project does not have
 */
export function chooseTargets(
  configured: readonly string[],
  only: readonly TargetName[] | undefined,
): readonly TargetName[] {
  const missing = only?.find((name) => !configured.includes(name));
  if (missing !== undefined) {
    throw new Failure(exitCode.usage, `stackmatrix.yaml has no target "${missing}"`);
  }
  return only ?? targetNames.filter((name) => configured.includes(name));
}

function isTargetName(name: string): name is TargetName {
  return targetNames.some((known) => known === name);
}
