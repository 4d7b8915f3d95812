import type { TargetFlag, TargetOptions } from "@stackmatrix/core";
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
    const isOfData = typeof flag.values === "function";
    const known = typeof flag.values === "function" ? flag.values(project.dataset) : listIn(options, flag);
    const other = values.find((value) => !known.includes(value));
    // What the data has not cannot be made anywhere.
    if (other !== undefined && (isOfData || !isElsewhere)) throw new RequestError(flag.refuse(other, known));
    targets = { ...targets, [target]: { ...options, [flag.option]: values } };
  }
  return { ...project, config: { ...project.config, targets } };
}

function listIn(options: TargetOptions, { option }: TargetFlag): readonly string[] {
  const list: unknown = Reflect.get(options, option);
  return Array.isArray(list) ? list : [];
}
