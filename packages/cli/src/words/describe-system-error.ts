import { getSystemErrorMessage } from "node:util";

/** Words for what the system refused, with the path that it refused; nothing for an error that is not the system's. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  // Of a program that cannot be started, Node names the program behind the call.
  const call = "syscall" in error ? String(error.syscall).replace(/ .*/s, "") : "";
  const cause = causeOf(error.code, call) ?? (call === "" ? undefined : unknownCause(error));
  if (cause === undefined) return undefined;
  return `Cannot ${verbs[call] ?? "use"} ${objectOf(error)}: ${cause}${addition(error)}`;
}

function objectOf(error: object): string {
  if ("path" in error) return String(error.path);
  return "address" in error && "port" in error ? `${error.address}:${error.port}` : "a file";
}

function causeOf(code: string, call: string): string | undefined {
  return call === "mkdir" ? (causesOfFolders[code] ?? causes[code]) : causes[code];
}

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use, or mounted by itself",
  EDQUOT: "the quota of disk space is used up",
  EEXIST: "a file is in the way",
  EFBIG: "it is too large for the file system",
  EISDIR: "a folder is in the way",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open",
  ENOENT: "it does not exist",
  ENOSPC: "no space is left on the disk",
  ENOTDIR: "a file is in the way of a folder",
  ENOTEMPTY: "a folder is in the way",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
  ETXTBSY: "it is being run",
  EXDEV: "it is on another file system",
};

/** Where the words of other calls would mislead. */
const causesOfFolders: Readonly<Record<string, string>> = {
  ENOENT: "no folder can be made there",
};

/** What the system itself says of an error for which there are no words here. */
function unknownCause(error: { readonly code: unknown }): string {
  const errno = "errno" in error ? Number(error.errno) : Number.NaN;
  const words = errno < 0 ? getSystemErrorMessage(errno) : undefined;
  return words === undefined || words.startsWith("Unknown") ? `the system says ${error.code}` : words;
}

/** What a reader must know besides. */
function addition(error: object): string {
  const paths = "notTakenBack" in error && Array.isArray(error.notTakenBack) ? error.notTakenBack : [];
  return paths.length > 0 ? `; what was written before could not be taken back: ${paths.join(", ")}` : "";
}

/** What a call is for, where that can be said in a word. */
const verbs: Readonly<Record<string, string>> = {
  chmod: "write",
  chown: "write",
  copyfile: "write",
  fsync: "write",
  ftruncate: "write",
  futime: "write",
  link: "write",
  listen: "listen on",
  lstat: "read",
  mkdir: "write",
  mkdtemp: "write",
  open: "open",
  read: "read",
  readlink: "read",
  realpath: "read",
  rename: "write",
  rm: "remove",
  rmdir: "remove",
  scandir: "read",
  spawn: "start",
  stat: "read",
  unlink: "remove",
  utime: "write",
  watch: "watch",
  write: "write",
};
