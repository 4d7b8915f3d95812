import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkRoom } from "./check-room.ts";
import { embeddedVersion, readArchive } from "./embedded-package.ts";
import { makeFolderOnce } from "./make-folder-once.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";
import { untar } from "./untar.ts";
import { whyNoProgram } from "./why-no-program.ts";

/** The embedded Chromium, ready to be run. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Where libraries lie that this machine lacks; undefined if it has them. */
  readonly libraries: string | undefined;
}

/**
 * Unpacks the embedded Chromium into the cache, once per version; about two seconds and 200 MB.
 *
 * @throws RefusedFolderError where no program can be run.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const folder = join(cache, `chromium-${embeddedVersion()}`);
  const executable = join(folder, "chromium");
  await makeFolderOnce(folder, async (part) => {
    // Where it has no room or cannot be run, that is known before two seconds of work.
    await checkRoom(cache, roomNeeded);
    await writeReadable(join(part, "chromium"), "", 0o755);
    checkProgram(join(part, "chromium"), cache);
    await fillFolder(part);
  });
  checkProgram(executable, cache);
  const libraries = hasLibraries() ? undefined : join(folder, "lib");
  return { executable, libraries };
}

async function fillFolder(folder: string): Promise<void> {
  await writeReadable(join(folder, "chromium"), await readArchive("chromium.br"), 0o755);
  await mkdir(join(folder, "lib"));
  await chmod(join(folder, "lib"), 0o755);
  for (const { path, content } of untar(await readArchive("al2023.tar.br"))) {
    await writeReadable(join(folder, "lib", basename(path)), content, 0o755);
  }
}

/** In bytes, nearly all of them for the program itself. */
const roomNeeded = 210 * 2 ** 20;

function checkProgram(executable: string, cache: string): void {
  const fault = whyNoProgram(executable);
  if (fault !== undefined) throw new RefusedFolderError(`Chromium in ${cache} is ${fault}`);
}

/** Writes a file that the user whom Chromium runs as can read, whatever the umask; flushed before the rename. */
export async function writeReadable(path: string, content: Uint8Array | string, mode: number): Promise<void> {
  await writeFile(path, content, { flush: true });
  await chmod(path, mode);
}

/** The machine's own libraries fit its C library best, so that ours are only a stopgap. */
function hasLibraries(): boolean {
  const folders = ["/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib"];
  const needed = ["libnss3.so", "libnssutil3.so", "libnspr4.so", "libexpat.so.1"];
  return needed.every((name) => folders.some((folder) => existsSync(join(folder, name))));
}
