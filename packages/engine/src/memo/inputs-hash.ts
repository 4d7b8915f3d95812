import { createHash } from "node:crypto";

/** A file that something is made from; its text and the bytes of its text count the same. */
export interface InputFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** A hash of what all targets are made from: the tool, the configuration and every file of data. */
export function inputsHash(tool: string, config: InputFile, files: Iterable<InputFile>): string {
  const all = createHash("sha256").update(tool);
  const add = ({ path, text }: InputFile) => {
    all.update(`\n${path} ${Buffer.byteLength(text)}\n`).update(text);
  };
  add(config);
  // Each is hashed before the next is read.
  for (const file of files) add(file);
  return all.digest("hex");
}

/** Files that are not read: of them it matters only that they are there. */
export function namesOf(paths: readonly string[]): readonly InputFile[] {
  return paths.map((path) => ({ path, text: "" }));
}
