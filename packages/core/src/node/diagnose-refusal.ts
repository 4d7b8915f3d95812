import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/**
 * Says at its place what keeps a file or folder of a project from being read.
 *
 * @throws the error itself where it tells nothing about that file
 */
export function diagnoseRefusal(error: unknown, path: string): Diagnostic {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons.get(code);
  if (reason !== undefined) return { code: "file/unreadable", location: { path }, args: { reason } };
  // What Linux says of a socket, and Windows of a folder.
  if (code === "ENXIO") return { code: "file/not-regular", location: { path }, args: {} };
  if (code === "EISDIR") return { code: "file/is-folder", location: { path }, args: {} };
  throw error;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "the system does not permit it"],
  ["EIO", "the disk does not give it"],
]);
