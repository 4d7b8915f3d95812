import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFaults } from "./find-faults.ts";
import { packAll, packsUnbuilt } from "./pack-all.ts";
import { useAsStranger } from "./use-as-stranger.ts";
import { useInRepository } from "./use-in-repository.ts";

// What is packed holds what it promises, and a stranger's repository can use it. Takes built packages.
const folder = mkdtempSync(join(tmpdir(), "stackmatrix-packing-"));
try {
  const tarballs = packAll(folder);
  const faults = [
    ...(await findFaults(tarballs)),
    ...packsUnbuilt(folder),
    ...useAsStranger(folder, tarballs),
    ...useInRepository(folder),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(
    `${tarballs.length} packages: ${faults.length === 0 ? "all is well" : `${faults.length} faults`}.\n`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
