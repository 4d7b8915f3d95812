import { chmodSync, copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";

/** Makes a program that passes for a browser and prints a file; goes away with the test. */
export function fakeBrowser(pdf: string): string {
  // Whoever it is run as must get there.
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const executable = join(folder, "browser");
  const copy = join(folder, "print.pdf");
  const script = join(folder, "fake-browser.mjs");
  copyFileSync(pdf, copy);
  copyFileSync(fileURLToPath(new URL("./fake-browser.mjs", import.meta.url)), script);
  writeFileSync(executable, `#!/bin/sh\nexec "${process.execPath}" "${script}" "${copy}"\n`);
  chmodSync(executable, 0o755);
  return executable;
}
