import { type Disk, systemDisk } from "../node/disk.ts";

/** A call that is about to be made. */
export interface DiskCall {
  /** As the system has it, such as `rename`. */
  readonly name: string;
  /** The paths among its arguments; that of the file for a call to one that is open to be written. */
  readonly paths: readonly string[];
}

/** Says with which code a call is refused; nothing where it may be made. */
export type Refusal = (call: DiskCall) => string | undefined;

/** The disk of this machine, but for what it refuses; and it waits for nothing, neither time nor power. */
export function refusingDisk(refuse: Refusal): Disk {
  const calls = Object.entries(systemDisk).filter(([, call]) => typeof call === "function");
  const guarded = calls.map(([key, call]) => [key, guard(key.replace(/Sync$/, ""), call, refuse)]);
  return {
    ...(Object.fromEntries(guarded) as Disk),
    async open(path, ...rest) {
      const ask = (name: string) => check({ name, paths: [path] }, refuse);
      ask("open");
      const file = await systemDisk.open(path, ...rest);
      return {
        async writeFile(content) {
          ask("write");
          await file.writeFile(content);
        },
        async sync() {
          ask("fsync");
        },
        async close() {
          await file.close();
          ask("close");
        },
      };
    },
    wait: () => undefined,
  };
}

function guard(name: string, call: (...args: unknown[]) => unknown, refuse: Refusal) {
  return (...args: unknown[]) => {
    const paths = args.filter((arg): arg is string => typeof arg === "string" && arg.startsWith("/"));
    // What is refused to be closed is closed nevertheless.
    if (name === "close") call(...args);
    check({ name, paths }, refuse);
    return name === "close" || name === "fsync" ? undefined : call(...args);
  };
}

/** @throws an error such as the system's when the call is refused */
function check(call: DiskCall, refuse: Refusal): void {
  const code = refuse(call);
  if (code === undefined) return;
  const [path] = call.paths;
  const error = new Error(`${code}: refused, ${call.name} ${path ?? ""}`);
  throw Object.assign(error, { code, syscall: call.name, ...(path && { path }) });
}
