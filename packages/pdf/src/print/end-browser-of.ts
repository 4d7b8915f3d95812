import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends the browser that writes to a profile, with all its processes: one that is stopped or hangs does not notice that
 * its pipe is closed. Its command line tells it from any process that was given its number later; on systems that do
 * not show command lines as files, nothing is done.
 */
export function endBrowserOf(profileFolder: string): void {
  for (const group of groupsWith(`--user-data-dir=${profileFolder}`)) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** The groups of the processes that were started with an argument. */
function groupsWith(argument: string): ReadonlySet<number> {
  const pids = namesIn("/proc").filter((name) => /^\d+$/.test(name));
  const found = pids.filter((pid) => readOf(pid, "cmdline").includes(argument));
  // Of a process that has just ended no group can be read; 0 would be the group of this one.
  return new Set(found.map(groupOf).filter((group) => group > 0));
}

function groupOf(pid: string): number {
  const status = readOf(pid, "stat");
  return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[2] ?? 0);
}

function readOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
