import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProjectConfig } from "../config/project-config.ts";
import type { Diagnostic, Location, ValuePath } from "../diagnostic/diagnostic.ts";
import type { DatasetInfo } from "../model/dataset.ts";
import type { SourceFile } from "../source-file.ts";
import type { BuiltInTheme, ThemeValues } from "../theme/theme-properties.ts";
import type { ValidationContext } from "../validate/validate-entities.ts";
import { readSourceFile } from "./read-source-file.ts";
import { readSourceFiles } from "./read-source-files.ts";
import { readThemeFiles, themeFileNames } from "./read-theme-files.ts";

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
  /** The files of the project's own theme; none where it has a theme of ours. */
  readonly themeFiles: readonly SourceFile[];
  /** The look of its sheets: a theme of ours by its name, or what its own sets. */
  readonly theme?: BuiltInTheme | ThemeValues | undefined;
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
  const theme = await readTheme(root, configFile, config);
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
      themeFiles: theme.files,
      theme: theme.theme,
    },
    diagnostics: [...outcome.diagnostics, ...unread, ...(lock?.diagnostics ?? []), ...theme.diagnostics],
    sources: [configFile, ...files, ...theme.files],
  };
}

interface ReadTheme {
  readonly files: readonly SourceFile[];
  readonly theme?: BuiltInTheme | ThemeValues | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the theme of a project, and reads it where it lies in a folder of the project. */
async function readTheme(root: string, configFile: SourceFile, config: ProjectConfig): Promise<ReadTheme> {
  const { builtInThemes, isBuiltInTheme } = await import("../theme/theme-properties.ts");
  const name = config.targets.pdf?.theme;
  if (name === undefined || isBuiltInTheme(name)) return { files: [], theme: name, diagnostics: [] };
  if (!existsSync(join(root, name))) {
    const { nearestName } = await import("../diagnostic/nearest-name.ts");
    const location = await placeIn(configFile, ["targets", "pdf", "theme"]);
    const args = { name, nearest: nearestName(name, builtInThemes) };
    return { files: [], diagnostics: [{ code: "theme/unknown", location, args }] };
  }
  const { readThemeManifest } = await import("../theme/read-theme-manifest.ts");
  const { readThemeStyle } = await import("../theme/read-theme-style.ts");
  const { files, diagnostics } = readThemeFiles(root, name);
  const [style, manifest] = themeFileNames.map((file) =>
    files.find(({ path }) => path === `${name}/${file}`),
  );
  const values = style && readThemeStyle(style);
  return {
    files,
    theme: values?.ok ? values.value : undefined,
    diagnostics: [
      ...diagnostics,
      ...(values?.diagnostics ?? []),
      ...(manifest ? readThemeManifest(manifest).diagnostics : []),
    ],
  };
}

/** Says at its place in the configuration that what it names is not there. */
export async function missingIn(configFile: SourceFile, path: ValuePath, name: string): Promise<Diagnostic> {
  return { code: "file/missing", location: await placeIn(configFile, path), args: { name } };
}

async function placeIn(configFile: SourceFile, path: ValuePath): Promise<Location> {
  const { parseYaml } = await import("../parse/parse-yaml.ts");
  const parsed = parseYaml(configFile);
  return parsed.ok ? parsed.value.locate(path) : { path: configFile.path };
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
