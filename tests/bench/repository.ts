import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The path of a file of this repository. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** A program of this repository, run from its sources by this Node. */
export function program(path: string, ...args: string[]): readonly [string, ...string[]] {
  return [process.execPath, "--conditions=@stackmatrix/source", inRepository(path), ...args];
}

/** The command line, as the root script `stackmatrix` starts it. */
export function stackmatrix(...args: string[]): readonly [string, ...string[]] {
  return program("packages/cli/bin.js", ...args);
}
