import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const memory = "/dev/shm";
/** In bytes; a browser takes 200 MB, and each worker may have unpacked some. */
const roomNeeded = 4 * 2 ** 30;
let folder: string | undefined;

/**
 * Keeps the temporary files of all tests in memory, where it has room and runs programs: thousands of small projects come
 * and go, and what is flushed there takes no time. A folder that is named in TMPDIR is taken instead.
 */
export function setup(): void {
  if (process.env.TMPDIR || !hasRoom()) return;
  folder = mkdtempSync(join(memory, "stackmatrix-tests-"));
  // Open to all, as such folders are: some tests run programs as another user.
  chmodSync(folder, 0o1777);
  if (runsPrograms(folder)) process.env.TMPDIR = folder;
  else teardown();
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

function hasRoom(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= roomNeeded;
}

function runsPrograms(folder: string): boolean {
  const program = join(folder, "program");
  writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}
