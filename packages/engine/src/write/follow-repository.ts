import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { askGit } from "./ask-git.ts";
import { type LineEndSettings, takesCrlf } from "./takes-crlf.ts";

/**
 * Gives texts that are new the line ends with which git would check them out, so that they are like the files beside
 * them. Where git is not there, does not know the folder or ignores a file, they stay as they are.
 */
export async function followRepository(
  root: string,
  files: readonly Artifact[],
): Promise<readonly Artifact[]> {
  const texts = files.filter(({ content }) => typeof content === "string");
  const paths = await newWithCrlf(
    root,
    texts.map(({ path }) => path),
  );
  return files.map((file) =>
    typeof file.content === "string" && paths.has(file.path)
      ? { ...file, content: file.content.replaceAll(/\r?\n/g, "\r\n") }
      : file,
  );
}

/** Those of some paths where nothing is yet, and git would check a text out with the line ends of Windows. */
export async function newWithCrlf(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (!isInRepository(root)) return new Set();
  return pathsWithCrlf(root, [...new Set(paths.filter((path) => !existsSync(join(root, path))))]);
}

/** Whether git may know the folder; to start it takes longer than to look. */
function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

async function pathsWithCrlf(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const [attributes, config] = await Promise.all([
    askGit(root, ["check-attr", "-z", "--stdin", "text", "eol"], paths),
    askGit(root, ["config", "-z", "--get-regexp", "^core\\.(autocrlf|eol)$"]),
  ]);
  if (attributes === undefined) return new Set();
  const settings = readSettings(config ?? []);
  const found = readAttributes(attributes).filter((file) => takesCrlf({ ...settings, ...file }));
  if (found.length === 0) return new Set();
  const ignored = await askGit(
    root,
    ["check-ignore", "-z", "--stdin"],
    found.map(({ path }) => path),
  );
  return new Set(found.map(({ path }) => path).filter((path) => !ignored?.includes(path)));
}

interface PathAttributes {
  readonly path: string;
  readonly text: string;
  readonly eol: string;
}

/** Git says path, attribute and value, one after the other, as many times as there are attributes of paths. */
function readAttributes(words: readonly string[]): readonly PathAttributes[] {
  const files: PathAttributes[] = [];
  for (let at = 0; at + 5 < words.length; at += 6) {
    const [path = "", , text = "", , , eol = ""] = words.slice(at, at + 6);
    files.push({ path, text, eol });
  }
  return files;
}

/** A setting is its name, a line break and its value; the last one counts, and one without a value is true. */
function readSettings(settings: readonly string[]): LineEndSettings {
  const values = settings.map((setting) => setting.split("\n", 2));
  const last = (name: string) => values.findLast(([key]) => key === name);
  const autocrlf = last("core.autocrlf");
  return { autocrlf: autocrlf && (autocrlf[1] ?? "true"), coreEol: last("core.eol")?.[1] };
}
