import type { Diagnostic, Outcome, SourceFile } from "@stackmatrix/core";
import { configName, lockName, readConfigFile } from "@stackmatrix/engine";
import { dateOfSource } from "../migrate/date-of-source.ts";
import { migrateConfig } from "../migrate/migrate-config.ts";
import { migrateEntity } from "../migrate/migrate-entity.ts";
import { migrateLock } from "../migrate/migrate-lock.ts";
import { writeVocabulary } from "../migrate/write-vocabulary.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { writeFiles } from "../project/write-files.ts";
import { count } from "../words/count.ts";
import { report } from "../words/report.ts";

/** Rewrites the files of a project in the format of today, all or none; a project in it already stays as it is. */
export async function migrateProject(program: Program, root: string): Promise<ExitCode> {
  const { configFile, outcome } = await readConfigFile(root, program.tool.targets);
  const isOld = !outcome.ok && outcome.diagnostics.some(({ code }) => code === "format/old");
  if (!configFile || (!outcome.ok && !isOld)) {
    return report(program, "text", { ...outcome, sources: configFile ? [configFile] : [] });
  }
  if (!isOld) {
    program.err("Nothing to do: the project is written in the format of today.\n");
    return exitCode.ok;
  }
  const read = await readOldProject(root, configFile);
  if (!read.ok) return report(program, "text", { ...read, sources: read.files });
  const changed = (await migrated(read.value)).filter(({ content, text }) => content !== text);
  await writeFiles(program, root, changed);
  for (const { path } of changed) program.out(`${path}\n`);
  program.err(
    `${count(changed.length, "file")} rewritten; "stackmatrix validate" says whether all is well.\n`,
  );
  return exitCode.ok;
}

/** A project as it was written before formats had a number. */
interface OldProject {
  readonly configFile: SourceFile;
  readonly data: string;
  readonly locales: readonly [string, ...string[]];
  readonly files: readonly SourceFile[];
}

/** Reads what is to be rewritten; what is no YAML is told, since nobody could say what it means. */
async function readOldProject(
  root: string,
  configFile: SourceFile,
): Promise<Outcome<OldProject> & { readonly files: readonly SourceFile[] }> {
  const { parseYaml } = await import("@stackmatrix/core");
  const { readSourceFiles } = await import("@stackmatrix/core/node");
  const config = parseYaml(configFile);
  const { data, locales } = Object(config.ok ? config.value.value : {}) as Readonly<Record<string, unknown>>;
  const [first, ...others] = Array.isArray(locales) ? locales.map(String) : [];
  if (typeof data !== "string" || first === undefined) {
    const missing = typeof data === "string" ? "locales" : "data";
    const location = {
      path: configName,
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    };
    const diagnostics: Diagnostic[] = [{ code: "schema/missing-key", location, args: { key: missing } }];
    return { ok: false, diagnostics, files: [configFile] };
  }
  const { diagnostics, files } = readSourceFiles(root, data);
  const wrong = files.flatMap((file) => {
    const parsed = file.path.endsWith(".yaml") ? parseYaml(file) : undefined;
    return parsed?.ok === false ? parsed.diagnostics : [];
  });
  const problems = [...diagnostics, ...wrong];
  if (problems.length > 0) return { ok: false, diagnostics: problems, files };
  return {
    ok: true,
    value: { configFile, data, locales: [first, ...others], files },
    diagnostics: [],
    files,
  };
}

interface Rewritten {
  readonly path: string;
  readonly text: string;
  readonly content: string;
}

async function migrated({ configFile, data, files, locales }: OldProject): Promise<Rewritten[]> {
  const { formatLock, parseLock, parseYaml } = await import("@stackmatrix/core");
  const lockPath = `${data}/${lockName}`;
  const sources = new Map(
    files
      .filter(({ path }) => path.startsWith(`${data}/sources/`))
      .map(({ path, text }) => [path.slice(`${data}/sources/`.length, -".yaml".length), dateOfSource(text)]),
  );
  const entities = files.map(({ path, text }): Rewritten => {
    if (path === lockPath) return { path, text, content: renewLock({ path, text }) };
    const [kind = "", name] = path.slice(data.length + 1).split("/");
    const isEntity = name?.endsWith(".yaml") ?? false;
    return { path, text, content: isEntity ? migrateEntity(text, { kind, locales, sources }) : text };
  });
  const vocabulary = writeVocabulary(files, { data, locales }).map(({ path, text }): Rewritten => {
    return { path, text: "", content: text };
  });
  const { path, text } = configFile;
  return [{ path, text, content: migrateConfig(text) }, ...entities, ...vocabulary];

  /** A lock that cannot be read is for `validate` to tell. */
  function renewLock(file: SourceFile): string {
    const lock = parseLock(file);
    return lock.ok ? formatLock(migrateLock(lock.value, traitsOf())) : file.text;
  }

  function traitsOf(): ReadonlyMap<string, unknown> {
    const folder = `${data}/traits/`;
    return new Map(
      files
        .filter((file) => file.path.startsWith(folder))
        .map((file) => {
          const parsed = parseYaml(file);
          return [
            file.path.slice(folder.length, -".yaml".length),
            parsed.ok ? parsed.value.value : undefined,
          ];
        }),
    );
  }
}
