import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { configName } from "@stackmatrix/engine/up-to-date";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/**
 * The nearest folder with a configuration, from this one upwards.
 *
 * @throws {Failure} when there is none
 */
export function findProject(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, configName))) return folder;
    if (dirname(folder) === folder) break;
  }
  throw new Failure(exitCode.usage, `No ${configName} in ${cwd} or in a folder above it`);
}
