import { statSync } from "node:fs";
import { join } from "node:path";
import type {
  DatasetInfo,
  Diagnostic,
  ProjectConfig,
  SomeTarget,
  SourceFile,
  TargetEntry,
  ValidationContext,
} from "@stackmatrix/core";
import type * as z from "zod";
import type { RunMemory } from "../memo/run-memory.ts";
import { readData } from "./read-data.ts";
import { readManifest } from "./read-manifest.ts";

/** Beside the data: what each translation was made from. */
export const lockName = "translations.lock.json";

/** A project as it lies on the disk, before anything is known of its data. */
export interface ProjectFiles {
  /** Absolute. */
  readonly root: string;
  readonly config: ProjectConfig;
  /** The configuration as it was read. */
  readonly configFile: SourceFile;
  /** What the configuration was checked against. */
  readonly configSchema: z.ZodType<ProjectConfig>;
  /** All targets that it may name. */
  readonly targets: readonly SomeTarget[];
  /** Every file of the data folder that could be read. */
  readonly files: readonly SourceFile[];
  /** Path of each → what is known of it. */
  readonly known: ReadonlyMap<string, string>;
  /** Where the data lies and what it is to be measured by. */
  readonly context: ValidationContext;
  readonly info: DatasetInfo;
}

/** What was read, or the reasons why it was not; in both cases the texts that the reasons point into. */
export interface ReadProject {
  readonly project?: ProjectFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** How a project is to be read. */
export interface ReadOptions {
  /** The targets that its configuration may name. */
  readonly targets: readonly TargetEntry[];
  /** The day to measure the age of sources by; none is old where it is missing. */
  readonly today?: string | undefined;
  /** What was read before; where it is missing everything is read. */
  readonly memory?: Pick<RunMemory, "entries" | "files"> | undefined;
}

/** Reads a project's configuration and data, and what its targets can tell to be wrong before they know the data. */
export async function readProject(
  root: string,
  { memory, targets: entries, today }: ReadOptions,
): Promise<ReadProject> {
  // Imported late, since a run with nothing to do needs this package and not the schemas.
  const { parseLock } = await import("@stackmatrix/core");
  const { readConfigFile } = await import("./read-config-file.ts");
  const { placeInConfig } = await import("./place-in-config.ts");
  const { checkTargets } = await import("./check-targets.ts");
  const { configFile, configSchema, outcome, targets } = await readConfigFile(root, entries);
  if (configFile === undefined || !outcome.ok)
    return { diagnostics: outcome.diagnostics, sources: configFile ? [configFile] : [] };
  const config = outcome.value;
  const folder = statSync(join(root, config.data), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) {
    const code = folder === undefined ? "file/missing" : "file/is-file";
    const location = placeInConfig(configFile, ["data"]);
    return { diagnostics: [{ code, location, args: { name: config.data } }], sources: [configFile] };
  }
  const { files, known, strays, diagnostics: unread } = readData(root, config.data, memory?.files);
  const lockFile = files.find(({ path }) => path === `${config.data}/${lockName}`);
  const lock = lockFile && parseLock(lockFile);
  const manifest = await readManifest(files.find(({ path }) => path === `${config.data}/package.json`));
  const checked = checkTargets(root, { config, configFile, targets });
  return {
    project: {
      root,
      config,
      configFile,
      configSchema,
      targets,
      files,
      known,
      context: {
        root: config.data,
        memory: memory?.entries,
        locales: config.locales,
        staleAfterDays: config.staleAfterDays,
        cite: config.cite && {
          value: config.cite,
          locate: (path) => placeInConfig(configFile, ["cite", ...path]),
        },
        provenance: config.provenance,
        today,
        lock: lock?.ok ? lock.value : undefined,
        unread: unread.map(({ location }) => location.path),
        strays,
      },
      info: {
        ...manifest.info,
        title: config.title,
        publisher: config.publisher,
        licence: config.licence ?? manifest.info.licence,
        homepage: config.url ?? manifest.info.homepage,
        words: config.words,
      },
    },
    diagnostics: [
      ...outcome.diagnostics,
      ...unread,
      ...(lock?.diagnostics ?? []),
      ...checked.diagnostics,
      ...manifest.diagnostics,
    ],
    sources: [configFile, ...files, ...checked.sources],
  };
}
