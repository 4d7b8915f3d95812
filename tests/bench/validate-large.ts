/**
 * 200 services × 200 capabilities, whole processes: `validate` against a program that reads the same values as JSON,
 * and against velite and content-collections on the same YAML files, where they are installed (see peers/README.md).
 *
 * Run with: node --conditions=@stackmatrix/source tests/bench/validate-large.ts [rounds] [services] [capabilities]
 */
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatResults } from "./format-results.ts";
import { generateProject } from "./generate-project.ts";
import { type Contender, race } from "./race.ts";
import { inRepository, program, stackmatrix } from "./repository.ts";

const [rounds = 5, services = 200, capabilities = 200] = process.argv.slice(2).map(Number);
const cwd = mkdtempSync(join(tmpdir(), "stackmatrix-bench-"));
try {
  generateProject(cwd, { services, capabilities });
  const results = race([...ours(), ...peers()], rounds);
  const title = `Load and check ${services} services × ${capabilities} capabilities`;
  for (const base of ["JSON floor", "stackmatrix validate"]) {
    process.stdout.write(formatResults(`${title}, ratios to ${base}`, results, base));
  }
} finally {
  rmSync(cwd, { recursive: true });
}

function ours(): readonly Contender[] {
  const compileCache = join(cwd, ".compile-cache");
  return [
    {
      name: "JSON floor",
      command: program("packages/core/bench/check-json.ts", "json"),
      cwd,
      environment: { NODE_COMPILE_CACHE: compileCache },
    },
    { name: "stackmatrix validate", command: stackmatrix("validate"), cwd },
    {
      name: "stackmatrix render --only package",
      command: stackmatrix("render", "--only", "package", "--force"),
      cwd,
      prepare: () => clear("data/dist", ".stackmatrix"),
    },
  ];
}

/** Each checks less than we do: no references, no rules across files, no layers, groups and matrices. */
function peers(): readonly Contender[] {
  const installed = inRepository("tests/bench/peers/node_modules");
  if (!existsSync(installed)) {
    process.stdout.write("The peers are not installed, see tests/bench/peers/README.md\n");
    return [];
  }
  symlinkSync(installed, join(cwd, "node_modules"));
  for (const file of ["schemas.js", "velite.config.ts", "content-collections.config.ts"]) {
    cpSync(inRepository(`tests/bench/peers/${file}`), join(cwd, file));
  }
  const bin = (path: string, ...args: string[]) =>
    [process.execPath, join(installed, path), ...args] as const satisfies Contender["command"];
  return [
    {
      name: "velite build",
      command: bin("velite/bin/velite.js", "build"),
      cwd,
      prepare: () => clear("velite-out", "velite-assets"),
    },
    {
      name: "content-collections build",
      command: bin(
        "@content-collections/cli/dist/index.js",
        "build",
        "--config",
        "content-collections.config.ts",
      ),
      cwd,
      prepare: () => clear(".content-collections"),
    },
  ];
}

function clear(...paths: readonly string[]): void {
  for (const path of paths) rmSync(join(cwd, path), { recursive: true, force: true });
}
