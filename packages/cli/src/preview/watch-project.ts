import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "@stackmatrix/core";
import { configName, readSourceFile } from "@stackmatrix/core/node";
import { templatesFolder } from "@stackmatrix/pdf";
import { exitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { watchFolders } from "./watch-folders.ts";

/** A project that is watched. */
export interface ProjectWatch {
  /** Watches other folders where the configuration has come to name others. */
  followConfig(): Promise<void>;
  close(): Promise<void>;
}

/** Whom to tell of changes, and of what the system refuses later on. */
export interface WatchListeners {
  readonly onChange: () => void;
  readonly onError: (error: Failure) => void;
}

/**
 * Watches all that the sheets of a project come from: configuration, data and theme, and what is ours.
 *
 * @throws {Failure} when the system refuses
 */
export async function watchProject(root: string, listeners: WatchListeners): Promise<ProjectWatch> {
  let folders = foldersOf(root);
  let isConfigChanged = false;
  let unwatch = await watch();
  return {
    async followConfig() {
      if (!isConfigChanged) return;
      isConfigChanged = false;
      const named = foldersOf(root);
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
        listeners.onChange();
      },
      onError: (error) => listeners.onError(cannotWatch(error)),
    }).catch((error: unknown) => {
      throw cannotWatch(error);
    });
  }
}

/** The folders that sheets come from: data and theme, as far as the configuration can be read, and what is ours. */
function foldersOf(root: string): readonly string[] {
  const ours = [templatesFolder, new URL("../themes/", templatesFolder)].map((folder) =>
    fileURLToPath(folder).replace(/[\\/]$/, ""),
  );
  const read = readSourceFile(root, configName);
  const outcome = "file" in read ? readConfig(read.file) : undefined;
  if (!outcome?.ok) return ours;
  const { data, targets } = outcome.value;
  return [data, ...(targets.pdf?.theme ? [targets.pdf.theme] : [])]
    .map((name) => join(root, name))
    .concat(ours);
}

function cannotWatch(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === "ENOSPC" ? "the system's limit on watched files is reached" : message;
  return new Failure(exitCode.machine, `Cannot watch the project: ${reason}`);
}
