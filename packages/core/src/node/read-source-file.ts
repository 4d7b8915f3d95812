import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { findBadByte } from "./find-bad-byte.ts";
import { readFileBytes } from "./read-file-bytes.ts";

/** A file that was read, or the reason why it was not. */
export type ReadResult = { readonly file: SourceFile } | { readonly diagnostic: Diagnostic };

/**
 * Reads one file of a project; a byte order mark is kept, for the parser to judge.
 *
 * @throws the system's error when the file is missing
 */
export function readSourceFile(root: string, path: string): ReadResult {
  const read = readFileBytes(root, path);
  if ("diagnostic" in read) return read;
  const { bytes } = read;
  return isUtf8(bytes)
    ? { file: { path, text: Buffer.from(bytes).toString("utf8") } }
    : { diagnostic: notUtf8(path, bytes) };
}

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const { byte, line, column } = findBadByte(bytes);
  const range = { start: { line, column }, end: { line, column: column + 1 } };
  return { code: "file/not-utf8", location: { path, range }, args: { byte } };
}
