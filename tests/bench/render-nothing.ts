/**
 * A render with nothing to do against `node -e 0`, which no program in Node can beat: on a copy of this repository's
 * data, and on 200 services × 200 capabilities.
 *
 * Run with: node --conditions=@stackmatrix/source tests/bench/render-nothing.ts [rounds]
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatResults } from "./format-results.ts";
import { generateProject } from "./generate-project.ts";
import { race } from "./race.ts";
import { inRepository, stackmatrix } from "./repository.ts";

const rounds = Number(process.argv[2] ?? 21);
const folder = mkdtempSync(join(tmpdir(), "stackmatrix-bench-"));
try {
  const ours = join(folder, "ours");
  for (const path of ["stackmatrix.yaml", "data", "README.md", "docs/coverage.md"]) copy(path, ours);
  measure("this repository's data", ours);
  const large = join(folder, "large");
  generateProject(large, { services: 200, capabilities: 200 });
  measure("200 services × 200 capabilities", large);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(title: string, cwd: string): void {
  const [node, ...args] = stackmatrix("render");
  const first = spawnSync(node, args, { cwd, encoding: "utf8" });
  // Without a browser everything but the PDF files is there, and the run ends with 3.
  if (first.status !== 0) throw new Error(`The first render ended with ${first.status}:\n${first.stderr}`);
  const base = "node -e 0";
  const results = race(
    [
      { name: base, command: [process.execPath, "-e", "0"], cwd },
      { name: "render, nothing to do", command: [node, ...args], cwd },
    ],
    rounds,
  );
  process.stdout.write(formatResults(`Render with nothing to do, ${title}`, results, base));
}

function copy(path: string, to: string): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  cpSync(inRepository(path), join(to, path), {
    recursive: true,
    filter: (source) => !source.includes("node_modules"),
  });
}
