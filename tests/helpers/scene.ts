import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";
import { temporaryFolder } from "@stackmatrix/core/testing";

const fixture = fileURLToPath(new URL("../fixtures/two-services", import.meta.url));

/** A copy of the small project, which goes away with the test. */
export function twoServices(): string {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  return folder;
}

/** Every file below a folder with its bytes as text, but for what is this machine's own. */
export function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const paths = ["."].flatMap((below) => listFiles(folder, below)).map((path) => path.slice(2));
  const shared = paths.filter((path) => !path.startsWith(".stackmatrix/"));
  return Object.fromEntries(shared.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}
