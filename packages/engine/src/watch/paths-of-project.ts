import { join } from "node:path";
import type { TargetEntry } from "@stackmatrix/core";
import { isGlob } from "@stackmatrix/core/node";
import { configName } from "../project/config-name.ts";
import { ownedFolders } from "../project/owned-folders.ts";
import { readConfigFile } from "../project/read-config-file.ts";

/** What a project is made from, by absolute paths. */
export interface ProjectPaths {
  readonly paths: readonly string[];
  /** What targets write, and lies among it. */
  readonly except: readonly string[];
}

/** The files and folders that a project is made from, as far as its configuration can be read. */
export async function pathsOfProject(root: string, entries: readonly TargetEntry[]): Promise<ProjectPaths> {
  const config = join(root, configName);
  const { outcome, targets } = await readConfigFile(root, entries);
  if (!outcome.ok) return { paths: [config], except: [] };
  const { data, targets: options } = outcome.value;
  const reads = targets.flatMap(({ name, reads }) => {
    const its = options[name];
    return its === undefined ? [] : (reads?.(its) ?? []);
  });
  const folders = ownedFolders(outcome.value).filter((folder) => folder !== data);
  const made = [...folders, `${data}/dist`, `${data}/schema`];
  return {
    paths: [config, ...Array.from(new Set([data, ...reads.map(baseOf)]), (path) => join(root, path))],
    except: made.map((folder) => join(root, folder)),
  };
}

/** The folder in which all lies that matches a pattern. */
function baseOf(path: string): string {
  const steps = path.split("/");
  const first = steps.findIndex(isGlob);
  return first === -1 ? path : steps.slice(0, first).join("/");
}
