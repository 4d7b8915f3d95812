import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { diagnoseRefusal } from "./diagnose-refusal.ts";

/** The most that a file may hold, in bytes; it is asked of the disk before anything is read. */
export const maxFileBytes = 32 * 1024 * 1024;

/** The bytes of a file, or the reason why it was not read. */
export type BytesResult = { readonly bytes: Uint8Array } | { readonly diagnostic: Diagnostic };

/**
 * Reads one file of a project that need not be a text.
 *
 * @throws the system's error when the file is missing
 */
export function readFileBytes(root: string, path: string): BytesResult {
  try {
    return readRegularFile(root, path);
  } catch (error) {
    return { diagnostic: diagnoseRefusal(error, path) };
  }
}

function readRegularFile(root: string, path: string): BytesResult {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { diagnostic: { code: "file/is-folder", location: { path }, args: {} } };
    if (!stats.isFile()) return { diagnostic: { code: "file/not-regular", location: { path }, args: {} } };
    if (stats.size > maxFileBytes) return { diagnostic: tooLarge(path, stats.size) };
    return { bytes: readFileSync(descriptor) };
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(path: string, bytes: number): Diagnostic {
  return { code: "file/too-large", location: { path }, args: { bytes, limit: maxFileBytes } };
}
