import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { ProjectConfig, SourceFile } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { type ProjectFiles, readProject } from "@stackmatrix/engine";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { findKind } from "../project/find-kind.ts";
import { writeFiles } from "../project/write-files.ts";
import { report } from "../words/report.ts";

/** What to add, as it was written. */
export interface NewEntity {
  /** In the singular, such as "service"; the name of the folder does as well. */
  readonly kind: string;
  readonly id: string;
}

/** Writes an entity with nothing but gaps, so that `validate` leads through them, and says where. */
export async function addEntity(program: Program, root: string, { kind, id }: NewEntity): Promise<ExitCode> {
  const { hasErrors } = await import("@stackmatrix/core");
  const { isId, skeletonOf } = await import("@stackmatrix/core/schema");
  const { diagnostics, project, sources } = await readProject(root, { targets: program.tool.targets });
  if (project === undefined)
    return report(program, "text", { diagnostics: diagnostics.filter((one) => hasErrors([one])), sources });
  const folder = await findKind(kind);
  if (!isId(id)) {
    throw new Failure(exitCode.usage, `"${id}" is no id: write lower-case words joined by single hyphens`);
  }
  const { config } = project;
  const skeleton = skeletonOf(folder);
  const whole = project.files.find((file) => file.path === `${config.data}/${folder}.yaml`);
  const isWhole = whole !== undefined || (await keepsKindsWhole(project, folder));
  const path = isWhole ? `${config.data}/${folder}.yaml` : `${config.data}/${folder}/${id}.yaml`;
  if (!whole && existsSync(join(root, path))) throw new Failure(exitCode.usage, `${path} is there already`);
  const entry = { id, skeleton };
  const fresh = isWhole
    ? `entities:\n${entryLines(entry, "  ")}`
    : (await editorLine(root, config, folder)) + skeleton;
  const content = whole ? await withEntry(whole, entry) : fresh;
  await writeFiles(program, root, [{ path, content }]);
  program.out(`${path}\n`);
  program.err('Fill in the gaps; "stackmatrix validate" says which are left.\n');
  return exitCode.ok;
}

/** Whether a kind that the project has none of yet belongs in one file, as others of it are. */
async function keepsKindsWhole({ config, files }: ProjectFiles, folder: Kind): Promise<boolean> {
  const { kinds } = await import("@stackmatrix/core/schema");
  const wholes = new Set(kinds.map((kind) => `${config.data}/${kind}.yaml`));
  const isBegun = files.some(({ path }) => path.startsWith(`${config.data}/${folder}/`));
  return !isBegun && files.some(({ path }) => wholes.has(path));
}

/**
 * The text of a file that holds all of a kind, with one entity more behind those that are there.
 *
 * @throws {Failure} where it has the entity already, or its entities are not written line by line
 */
async function withEntry({ path, text }: SourceFile, entry: Entry): Promise<string> {
  const { id } = entry;
  const { parseYaml } = await import("@stackmatrix/core");
  const parsed = parseYaml({ path, text });
  const value = parsed.ok ? parsed.value.value : undefined;
  const entities = (value as { readonly entities?: object } | undefined)?.entities;
  const keys = Object.keys(value ?? {});
  if (!parsed.ok || !entities) throw new Failure(exitCode.wrong, `${path} has no "entities" to add to`);
  if (Object.hasOwn(entities, id)) throw new Failure(exitCode.usage, `${path} has "${id}" already`);
  const first = parsed.value.locate(["entities", Object.keys(entities)[0] ?? ""], "key").range?.start;
  const indent = " ".repeat((first?.column ?? 1) - 1);
  const isInLines =
    first !== undefined &&
    indent !== "" &&
    new RegExp(`^${indent}\\S`).test(text.split("\n")[first.line - 1] ?? "");
  if (keys.at(-1) !== "entities" || !isInLines)
    throw new Failure(
      exitCode.wrong,
      `${path} is not written line by line with "entities" last; add "${id}" by hand`,
    );
  return `${text.trimEnd()}\n${entryLines(entry, indent)}`;
}

/** An entity as a file that holds all of its kind has it. */
interface Entry {
  readonly id: string;
  readonly skeleton: string;
}

function entryLines({ id, skeleton }: Entry, indent: string): string {
  const fields = skeleton.trimEnd().split("\n");
  const lines = [`${id}:`, ...fields.map((line) => `  ${line}`)];
  return lines.map((line) => `${indent}${line}\n`).join("");
}

/** Tells editors which schema the file has, if the project keeps the schemas and its settings do not tell it. */
async function editorLine(root: string, { data, targets }: ProjectConfig, folder: Kind): Promise<string> {
  if (targets.schema === undefined) return "";
  const { singularOf } = await import("@stackmatrix/core/schema");
  const schema = `${targets.schema.dir}/${singularOf[folder]}.schema.json`;
  const settings = join(root, ".vscode/settings.json");
  if (existsSync(settings) && readFileSync(settings, "utf8").includes(schema)) return "";
  return `# yaml-language-server: $schema=${posix.relative(`${data}/${folder}`, schema)}\n`;
}
