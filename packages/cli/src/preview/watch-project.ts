import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TargetEntry } from "@stackmatrix/core";
import { configName, readConfigFile } from "@stackmatrix/engine";
import { sheetsTarget, templatesFolder } from "@stackmatrix/sheets";
import { themesFolder } from "@stackmatrix/theme";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import { watchFolders } from "./watch-folders.ts";

/** A project that is watched. */
export interface ProjectWatch {
  /** Watches other folders where the configuration has come to name others. */
  followConfig(): Promise<void>;
  close(): Promise<void>;
}

/** Whom to tell of changes, and of what the system refuses later on. */
export interface WatchOptions {
  /** The targets that the configuration may name. */
  readonly targets: readonly TargetEntry[];
  readonly onChange: () => void;
  readonly onError: (error: Failure) => void;
}

/**
 * Watches all that the sheets of a project come from: configuration, data and theme, and what is ours.
 *
 * @throws {Failure} when the system refuses
 */
export async function watchProject(root: string, options: WatchOptions): Promise<ProjectWatch> {
  let folders = await foldersOf(root, options.targets);
  let isConfigChanged = false;
  let unwatch = await watch();
  return {
    async followConfig() {
      if (!isConfigChanged) return;
      isConfigChanged = false;
      const named = await foldersOf(root, options.targets);
      if (named.join("\n") === folders.join("\n")) return;
      folders = named;
      await unwatch();
      unwatch = await watch();
    },
    close: () => unwatch(),
  };

  function watch(): Promise<() => Promise<void>> {
    return watchFolders({
      root,
      files: [configName],
      folders,
      onChange(path) {
        isConfigChanged ||= path === join(root, configName);
        options.onChange();
      },
      onError: (error) => options.onError(cannotWatch(error)),
    }).catch((error: unknown) => {
      throw cannotWatch(error);
    });
  }
}

/** The folders that sheets come from: data and theme, as far as the configuration can be read, and what is ours. */
async function foldersOf(root: string, targets: readonly TargetEntry[]): Promise<readonly string[]> {
  const ours = [templatesFolder, themesFolder].map((folder) => fileURLToPath(folder).replace(/[\\/]$/, ""));
  const { outcome } = await readConfigFile(root, targets).catch(() => ({ outcome: undefined }));
  if (!outcome?.ok) return ours;
  const { data, targets: options } = outcome.value;
  const sheets = sheetsTarget.options.safeParse(options[sheetsTarget.name]);
  const reads = sheets.success ? (sheetsTarget.reads?.(sheets.data) ?? []) : [];
  const folders = reads.filter((path) => !reads.some((other) => path.startsWith(`${other}/`)));
  return [data, ...folders].map((name) => join(root, name)).concat(ours);
}

function cannotWatch(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === "ENOSPC" ? "the system's limit on watched files is reached" : message;
  return new Failure(exitCode.machine, `Cannot watch the project: ${reason}`);
}
