import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { diagnoseRefusal } from "./diagnose-refusal.ts";
import { findBadByte } from "./find-bad-byte.ts";

/** The most that a file may hold, in bytes; it is asked of the disk before anything is read. */
export const maxFileBytes = 2 * 1024 * 1024;

/** A file that was read, or the reason why it was not. */
export type ReadResult = { readonly file: SourceFile } | { readonly diagnostic: Diagnostic };

/**
 * Reads one file of a project; a byte order mark is kept, for the parser to judge.
 *
 * @throws the system's error when the file is missing
 */
export function readSourceFile(root: string, path: string): ReadResult {
  try {
    return readRegularFile(root, path);
  } catch (error) {
    return { diagnostic: diagnoseRefusal(error, path) };
  }
}

function readRegularFile(root: string, path: string): ReadResult {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { diagnostic: { code: "file/is-folder", location: { path }, args: {} } };
    if (!stats.isFile()) return { diagnostic: { code: "file/not-regular", location: { path }, args: {} } };
    if (stats.size > maxFileBytes) return { diagnostic: tooLarge(path, stats.size) };
    const bytes = readFileSync(descriptor);
    return isUtf8(bytes)
      ? { file: { path, text: bytes.toString("utf8") } }
      : { diagnostic: notUtf8(path, bytes) };
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(path: string, bytes: number): Diagnostic {
  return { code: "file/too-large", location: { path }, args: { bytes, limit: maxFileBytes } };
}

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const { byte, line, column } = findBadByte(bytes);
  const range = { start: { line, column }, end: { line, column: column + 1 } };
  return { code: "file/not-utf8", location: { path, range }, args: { byte } };
}
