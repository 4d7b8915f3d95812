import { accessSync, constants, type Stats, statSync } from "node:fs";
import { getSystemErrorMessage } from "node:util";

/** Says what a path is, if it is no file that this user can run; nothing if it is one. */
export function whyNoProgram(path: string): string | undefined {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return "a folder";
    if (!status.isFile()) return "no file";
    return isRunnable(path) ? undefined : whyNotRunnable(status);
  } catch (error) {
    const { code, errno = 0 } = error as NodeJS.ErrnoException;
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    return isMissing
      ? "a file that is not there"
      : `a file that cannot be reached (${getSystemErrorMessage(errno)})`;
  }
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file system can be mounted so that whatever may be run in it is not. */
function whyNotRunnable({ mode, uid }: Stats): string {
  const needed = uid === process.getuid?.() ? 0o100 : 0o011;
  return (mode & needed) === needed
    ? "a file on a file system that runs no programs (noexec)"
    : "a file that this user may not run";
}
