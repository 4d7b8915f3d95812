import type { TargetFlag } from "@stackmatrix/core";
import type { Project } from "./load-project.ts";
import { RequestError } from "./request-error.ts";

/** A list in a target's options that is shorter for one run. */
export interface Narrowed {
  readonly target: string;
  readonly flag: TargetFlag;
  readonly values: readonly string[];
}

/**
 * The project as if it asked for the values itself. What its own lists lack is made where it is written elsewhere alone.
 *
 * @throws {RequestError} when a value would have no place in the project
 */
export function narrowed(project: Project, narrow: readonly Narrowed[], isElsewhere: boolean): Project {
  let { targets } = project.config;
  for (const { flag, target, values } of narrow) {
    const options = targets[target];
    if (options === undefined) continue;
    const known: unknown = Reflect.get(options, flag.option);
    const other = values.find((value) => !(Array.isArray(known) && known.includes(value)));
    if (other !== undefined && !isElsewhere) throw new RequestError(flag.refuse(other));
    targets = { ...targets, [target]: { ...options, [flag.option]: values } };
  }
  return { ...project, config: { ...project.config, targets } };
}
