import { createHash } from "node:crypto";

/** A file that something is made from. */
export interface InputFile {
  readonly path: string;
  /** Hash of its bytes. */
  readonly hash: string;
}

/** A hash of what all targets are made from: the tool, the configuration and every file of data. */
export function inputsHash(tool: string, config: InputFile, files: Iterable<InputFile>): string {
  const all = createHash("sha256").update(tool);
  for (const { hash, path } of [config, ...files]) all.update(`\n${path}\n${hash}`);
  return all.digest("hex");
}

/** Files that are not read: of them it matters only that they are there. */
export function namesOf(paths: readonly string[]): readonly InputFile[] {
  return paths.map((path) => ({ path, hash: "" }));
}
