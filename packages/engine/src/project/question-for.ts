import type { PlanRequest, Target, TargetOptions, TargetProject } from "@stackmatrix/core";
import { findAsked } from "./find-asked.ts";
import type { Project } from "./load-project.ts";
import { ownedFolders } from "./owned-folders.ts";

/** What a target is asked with. */
export interface Question<Options> {
  readonly project: TargetProject;
  readonly request: PlanRequest<Options>;
  /** The files, folders and patterns that it wanted to know of, and what matches these. */
  readonly asked: readonly string[];
}

/** Gets ready what a target has to know of a project before it can say anything. */
export async function questionFor<Options extends TargetOptions>(
  project: Project,
  { name, reads, readsBytes }: Pick<Target<Options>, "name" | "reads" | "readsBytes">,
): Promise<Question<Options>> {
  // Imported late, as everywhere in this package: a run with nothing to do loads no parser and no schema.
  const { placeInConfig } = await import("./place-in-config.ts");
  const { config, configFile, files, root } = project;
  // The configuration was checked against the options of each target that it may name.
  const options = (config.targets[name] ?? {}) as Options;
  const asked = reads?.(options) ?? [];
  const found = findAsked(root, asked, { asBytes: readsBytes?.(options), except: ownedFolders(config) });
  const place = (path: readonly (string | number)[]) => placeInConfig(configFile, ["targets", name, ...path]);
  return {
    project: { ...project, files: [...files, configFile] },
    request: { options, found, place },
    asked: [...new Set([...asked, ...found.keys()])],
  };
}
