import { readFileSync, readlinkSync } from "node:fs";

/**
 * Names this process so that another one can later tell whether it still lives, even if its number was
 * given away again: namespace of process numbers, number, time of start.
 */
export function processMark(): string {
  return `${processNamespace()}-${process.pid}-${startTime(process.pid)}`;
}

/** Whether a name begins with the mark of a process that has ended; false for what this process cannot know. */
export function isLeftOver(name: string): boolean {
  const [, namespace, pid = "", start] = /^(\d+)-(\d+)-(\d+)\b/.exec(name) ?? [];
  if (namespace !== processNamespace()) return false;
  return !isAlive(Number(pid)) || startTime(Number(pid)) !== start;
}

function processNamespace(): string {
  return readOr("0", () => /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0]);
}

/** In clock ticks since the machine was started, on Linux; elsewhere the number of the process must do. */
function startTime(pid: number): string {
  return readOr("0", () => {
    const status = readFileSync(`/proc/${pid}/stat`, "latin1");
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readOr(otherwise: string, read: () => string | undefined): string {
  try {
    return read() ?? otherwise;
  } catch {
    return otherwise;
  }
}
