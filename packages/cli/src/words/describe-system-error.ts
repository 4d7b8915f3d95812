/** Words for what the system refused, with the path that it refused; nothing for any other error. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const call = "syscall" in error ? String(error.syscall) : "";
  const cause = call === "mkdir" ? (causesOfFolders[error.code] ?? causes[error.code]) : causes[error.code];
  if (cause === undefined) return undefined;
  const verb = call === "" ? "use" : verbOf(call);
  return `Cannot ${verb} ${"path" in error ? String(error.path) : "a file"}: ${cause}`;
}

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EDQUOT: "the quota of disk space is used up",
  EEXIST: "a file is in the way",
  EISDIR: "a folder is in the way",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOENT: "it does not exist",
  ENOSPC: "no space is left on the disk",
  ENOTDIR: "a file is in the way of a folder",
  ENOTEMPTY: "a folder is in the way",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
};

/** Where the words of other calls would mislead. */
const causesOfFolders: Readonly<Record<string, string>> = {
  ENOENT: "no folder can be made there",
};

function verbOf(call: string): string {
  if (call === "open") return "open";
  return readingCalls.has(call) ? "read" : "write";
}

const readingCalls: ReadonlySet<string> = new Set([
  "lstat",
  "read",
  "readlink",
  "realpath",
  "scandir",
  "stat",
]);
