import type { Diagnostic, SourceFile } from "@stackmatrix/core";
import { findAsked, textsOf } from "./find-asked.ts";
import { ownedFolders } from "./owned-folders.ts";
import { placeInConfig } from "./place-in-config.ts";
import type { ProjectFiles } from "./read-project.ts";

/** Asks each target of a configuration what is wrong with the files that it reads. */
export function checkTargets(
  root: string,
  { config, configFile, targets }: Pick<ProjectFiles, "config" | "configFile" | "targets">,
): { readonly diagnostics: readonly Diagnostic[]; readonly sources: readonly SourceFile[] } {
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  for (const { check, name, reads, readsBytes } of targets) {
    const options = config.targets[name];
    if (options === undefined || check === undefined) continue;
    const found = findAsked(root, reads?.(options) ?? [], {
      asBytes: readsBytes?.(options),
      except: ownedFolders(config),
    });
    sources.push(...textsOf(found));
    const place = (path: readonly (string | number)[]) =>
      placeInConfig(configFile, ["targets", name, ...path]);
    diagnostics.push(...check({ options, found, place }));
  }
  return { diagnostics, sources };
}
