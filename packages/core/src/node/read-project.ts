import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProjectConfig } from "../config/project-config.ts";
import type { Diagnostic, ValuePath } from "../diagnostic/diagnostic.ts";
import type { DatasetInfo } from "../model/dataset.ts";
import type { SourceFile } from "../source-file.ts";
import type { ValidationContext } from "../validate/validate-entities.ts";
import { readSourceFile } from "./read-source-file.ts";
import { readSourceFiles } from "./read-source-files.ts";

/** The file that makes a folder a project. */
export const configName = "stackmatrix.yaml";

/** Beside the data: what each translation was made from. */
export const lockName = "translations.lock.json";

/** A project as it lies on the disk, before anything is known of its data. */
export interface ProjectFiles {
  /** Absolute. */
  readonly root: string;
  readonly config: ProjectConfig;
  /** The configuration as it was read. */
  readonly configFile: SourceFile;
  /** Every file of the data folder that could be read. */
  readonly files: readonly SourceFile[];
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

/** Reads a project's configuration and data; `today` is the day to measure the age of sources by. */
export async function readProject(root: string, today?: string): Promise<ReadProject> {
  // Imported late, since a run with nothing to do needs this entry and not the schemas.
  const { readConfig } = await import("../config/read-config.ts");
  const { parseLock } = await import("../translation/lock-text.ts");
  const read = readSourceFile(root, configName);
  if (!("file" in read)) return { diagnostics: [read.diagnostic], sources: [] };
  const configFile = read.file;
  const outcome = readConfig(configFile);
  if (!outcome.ok) return { diagnostics: outcome.diagnostics, sources: [configFile] };
  const config = outcome.value;
  if (!existsSync(join(root, config.data))) {
    return { diagnostics: [await missingIn(configFile, ["data"], config.data)], sources: [configFile] };
  }
  const { files, diagnostics: unread } = readSourceFiles(root, config.data);
  const lockFile = files.find(({ path }) => path === `${config.data}/${lockName}`);
  const lock = lockFile && parseLock(lockFile);
  return {
    project: {
      root,
      config,
      configFile,
      files,
      context: {
        root: config.data,
        locales: config.locales,
        staleAfterDays: config.staleAfterDays,
        today,
        lock: lock?.ok ? lock.value : undefined,
        unread: unread.map(({ location }) => location.path),
      },
      info: infoOf(files.find(({ path }) => path === `${config.data}/package.json`)),
    },
    diagnostics: [...outcome.diagnostics, ...unread, ...(lock?.diagnostics ?? [])],
    sources: [configFile, ...files],
  };
}

/** Says at its place in the configuration that what it names is not there. */
export async function missingIn(configFile: SourceFile, path: ValuePath, name: string): Promise<Diagnostic> {
  const { parseYaml } = await import("../parse/parse-yaml.ts");
  const parsed = parseYaml(configFile);
  const location = parsed.ok ? parsed.value.locate(path) : { path: configFile.path };
  return { code: "file/missing", location, args: { name } };
}

/** What the manifest beside the data says of it; a broken manifest is for its own tools to complain of. */
function infoOf(manifest: SourceFile | undefined): DatasetInfo {
  const { name, version, license } = parseManifest(manifest?.text ?? "{}");
  return { name: textOf(name), version: textOf(version), licence: textOf(license) };
}

function parseManifest(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
