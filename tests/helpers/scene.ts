import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** The same without the target that needs a browser. */
export function twoServicesUnprinted(): string {
  const folder = twoServices();
  edit(folder, "stackmatrix.yaml", (text) => text.replace(/^ {2}pdf:.*\n/m, ""));
  return folder;
}

/** Changes a file of a project. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** Every file below a folder with its bytes, but for what is this machine's own. */
export function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const paths = listFiles(folder, ".").map((path) => path.slice(2));
  const shared = paths.filter((path) => !path.startsWith(".stackmatrix/"));
  return Object.fromEntries(shared.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

/** What lies where a run keeps what it remembers, and should have gone with the run. */
export function leftOverIn(root: string): readonly string[] {
  return readdirSync(join(root, ".stackmatrix")).filter(
    (name) => !/^(?:entries|state\.json|\w+\.trace)$/.test(name),
  );
}
