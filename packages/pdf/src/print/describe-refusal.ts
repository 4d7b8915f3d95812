import { getSystemErrorMessage } from "node:util";
import { RefusedFolderError } from "./refused-folder-error.ts";

/** Words for why a folder could not be used; nothing for an error that has other reasons. */
export function describeRefusal(error: unknown, folder: string): string | undefined {
  if (error instanceof RefusedFolderError) return error.message;
  if (!isSystemError(error)) return undefined;
  const { code, errno, path = folder } = error;
  const words = otherWords[code] ?? getSystemErrorMessage(errno);
  // What is in it has names that nobody knows.
  if (path.startsWith(folder)) return `${folder}: ${words}`;
  return folder.startsWith(path) ? `${path}: ${words}` : undefined;
}

/** Where the system's own words are missing or would mislead. */
const otherWords: Readonly<Record<string, string>> = {
  EDQUOT: "the quota of disk space is used up",
  EEXIST: "a file is in the way",
  ENOTDIR: "a file is in the way",
};

function isSystemError(error: unknown): error is Error & { code: string; errno: number; path?: string } {
  if (!(error instanceof Error) || !("code" in error) || !("errno" in error)) return false;
  return typeof error.code === "string" && typeof error.errno === "number" && error.errno < 0;
}
