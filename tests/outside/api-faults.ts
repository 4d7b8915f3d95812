import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

/** What the rules of Spectral find in the description of the API, and whether a client that Hey API makes of it compiles. */
export function apiFaults(root: string): readonly string[] {
  const description = join(root, "dist/api/v1/openapi.json");
  const folder = mkdtempSync(join(tmpdir(), "stackmatrix-api-"));
  try {
    return [...lintFaults(description, folder), ...clientFaults(description, { folder, root })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lintFaults(description: string, folder: string): readonly string[] {
  const ruleset = join(folder, "spectral.yaml");
  writeFileSync(ruleset, "extends: spectral:oas\n");
  const lint = ["@stoplight/spectral-cli@6.16.3", "lint", "--fail-severity", "hint", "--ruleset", ruleset];
  return faultOf("Spectral", npx([...lint, description]));
}

interface Place {
  readonly folder: string;
  readonly root: string;
}

function clientFaults(description: string, { folder, root }: Place): readonly string[] {
  const client = join(folder, "client");
  const packages = ["-p", "@hey-api/openapi-ts@0.99.0", "-p", "typescript@5.9.3"];
  const made = npx([
    ...packages,
    "openapi-ts",
    "-i",
    description,
    "-o",
    client,
    "-c",
    "@hey-api/client-fetch",
  ]);
  if (made.status !== 0) return faultOf("Hey API", made);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const target = ["--target", "es2024", "--lib", "es2024,dom,dom.iterable", "--module", "preserve"];
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--types", "", ...target];
  return faultOf(
    "The client of Hey API",
    runProgram(process.execPath, [tsc, ...options, join(client, "index.ts")]),
  );
}

function npx(args: readonly string[]) {
  // Some of these packages would tell their makers that they were installed.
  return runProgram("env", ["SCARF_ANALYTICS=false", "DO_NOT_TRACK=1", "npx", "-y", ...args]);
}

function faultOf(name: string, { status, stderr, stdout }: ReturnType<typeof runProgram>): readonly string[] {
  return status === 0 ? [] : [`${name}: ${stdout}${stderr}`];
}
