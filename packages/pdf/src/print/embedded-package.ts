import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { NoBrowserError } from "./no-browser-error.ts";

/** The version of the npm package that carries Chromium. */
export function embeddedVersion(): string {
  return require(join(packageFolder(), "package.json")).version;
}

/** Whether the embedded Chromium can run here: it is made for Linux on x64 with glibc. */
export function isEmbeddedUsable(): boolean {
  const isMadeForThis = process.platform === "linux" && process.arch === "x64";
  return isMadeForThis && existsSync("/lib64/ld-linux-x86-64.so.2") && existsSync(archivePath("chromium.br"));
}

/**
 * Reads an archive of the package.
 *
 * @throws NoBrowserError if its contents are not those that this version of ours was made with.
 */
export async function readArchive(name: keyof typeof checksums): Promise<Uint8Array> {
  const packed = await readFile(archivePath(name));
  const content = await decompress(packed, { chunkSize: 2 ** 22 }).catch(() => undefined);
  if (content === undefined || hash("sha256", content) !== checksums[name]) {
    throw new NoBrowserError(
      `${archivePath(name)} is not the file that version ${embeddedVersion()} of its package has. Install the packages again.`,
    );
  }
  return content;
}

/** SHA-256 of what is in the archives of @sparticuz/chromium 153.0.0. */
const checksums = {
  "chromium.br": "53a15d6c3a3d27dfb54c4ba60278b1683136f70cf1e67e989da7dfbd3d451ef0",
  "al2023.tar.br": "395fa5e215cc097034be54ad0d710550e847679f336e1db9d61a03731b8ad2bc",
  "fonts.tar.br": "9cbd36ee6455bb09f49ed77ffd5302a6da316c7bd9266a25a8e69f3aea657c37",
} as const;

const require = createRequire(import.meta.url);
const decompress = promisify(brotliDecompress);

function archivePath(name: string): string {
  return join(packageFolder(), "bin", name);
}

function packageFolder(): string {
  return join(require.resolve("@sparticuz/chromium"), "../..");
}
