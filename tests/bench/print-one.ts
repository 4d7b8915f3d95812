/**
 * One sheet of this repository's data, which is fitted to its page, against a sheet of the benchmark's, which is not and
 * stands in a project of its own: whole processes, each with a browser of its own.
 *
 * Run with: node --conditions=@stackmatrix/source tests/bench/print-one.ts [rounds]
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatResults } from "./format-results.ts";
import { generateSheets } from "./generate-sheets.ts";
import { race } from "./race.ts";
import { inRepository, stackmatrix } from "./repository.ts";

const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "stackmatrix-bench-"));
try {
  const ours = join(folder, "ours");
  for (const path of ["stackmatrix.yaml", "data", "README.md", "docs/coverage.md"]) {
    mkdirSync(dirname(join(ours, path)), { recursive: true });
    const filter = (source: string) => !source.includes("node_modules");
    cpSync(inRepository(path), join(ours, path), { recursive: true, filter });
  }
  const bench = join(folder, "bench");
  generateSheets(bench, 1);
  const base = "a sheet of the benchmark";
  const results = race(
    [
      { name: base, command: stackmatrix("render", "--locale", "zh-TW", "--force"), cwd: bench },
      {
        name: "deployment-stack",
        command: stackmatrix("render", "--sheet", "deployment-stack", "--locale", "en", "--force"),
        cwd: ours,
      },
    ],
    rounds,
  );
  process.stdout.write(formatResults("One sheet", results, base));
} finally {
  rmSync(folder, { recursive: true });
}
