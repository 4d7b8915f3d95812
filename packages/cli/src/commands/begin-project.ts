import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { configName, inFolder } from "@stackmatrix/engine";
import { type FirstFile, firstFiles } from "../init/first-files.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { writeFiles } from "../project/write-files.ts";

/**
 * Writes a small comparison into a folder, given relative to the working folder; files that are there stay as they are.
 *
 * @throws {Failure} where there is a project already, or no room for the data of one
 */
export async function beginProject(program: Program, written: string): Promise<ExitCode> {
  const root = resolve(program.cwd, written);
  const folder = root === resolve(program.cwd) ? "." : posix.join(written).replace(/(?<=.)\/$/, "");
  const data = freeFolder(root, folder);
  const files = firstFiles({ data, readme: nameOfReadme(root) });
  const isThere = ({ path }: FirstFile) => exists(join(root, path));
  const left = files.filter(isThere);
  const kept = left.map((file) => ({ ...file, text: textOf(join(root, file.path)) }));
  const fresh = files.filter((file) => !isThere(file));
  await inFolder(root, () => writeFiles(program, root, fresh), program.disk);
  for (const { path } of fresh) program.out(`${posix.join(folder, path)}\n`);
  for (const { path, essentials, text } of kept) {
    const missing = essentials.filter((line) => !text.split(/\r?\n/).includes(line));
    program.err(`${posix.join(folder, path)} was there, and stays as it is.`);
    program.err(missing.length > 0 ? ` Add to it:\n${missing.map((line) => `  ${line}\n`).join("")}` : "\n");
  }
  program.err(nextSteps({ folder, data, readme: nameOfReadme(root) }));
  return exitCode.ok;
}

/** Names for the folder of the data, of which one may be somebody else's. */
const dataFolders = ["data", "comparison"];

/** @throws {Failure} where the project is not to be begun */
function freeFolder(root: string, folder: string): string {
  const refuse = (reason: string) => new Failure(exitCode.usage, `${reason}; name a folder that is free`);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false) throw refuse(`${folder} is a file`);
  if (exists(join(root, configName))) throw refuse(`${posix.join(folder, configName)} is there already`);
  const free = dataFolders.find((name) => isFree(join(root, name)));
  if (free === undefined)
    throw refuse(`${dataFolders.map((name) => posix.join(folder, name)).join(" and ")} are there already`);
  return free;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether nothing is there that the data would be mixed with. */
function isFree(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined || (stats.isDirectory() && readdirSync(path).length === 0);
}

/** The README that there is, however its name is written; Markdown alone can have a block. */
function nameOfReadme(root: string): string {
  const names = exists(root) ? readdirSync(root) : [];
  return names.find((name) => /^readme\.md$/i.test(name)) ?? "README.md";
}

/** What a file says; nothing where it cannot be read, which a render tells. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function nextSteps(names: {
  readonly folder: string;
  readonly data: string;
  readonly readme: string;
}): string {
  const { data, folder, readme } = names;
  const where = folder === "." ? "" : `in ${folder}, `;
  return `1. Render: ${where}"stackmatrix render" fills the table in ${readme}, and writes pages.
2. Make it yours: columns are in ${data}/services.yaml, rows in capabilities.yaml and traits.yaml beside it.
3. Keep it: "stackmatrix validate" says what is wrong, "stackmatrix render --check" what has drifted.
`;
}
