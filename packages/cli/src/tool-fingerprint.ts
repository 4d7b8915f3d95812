import { createHash, hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";

/** The packages besides this one whose code and templates decide what is written. */
const packages = ["@stackmatrix/core", "@stackmatrix/markdown", "@stackmatrix/pdf", "@stackmatrix/api"];

/** Sources where this file is a source, builds where it is a build. */
const codeFolder = import.meta.url.endsWith(".ts") ? "src" : "dist";

/** A hash of all of the tool that can change what it writes: our code and templates, what we build on, and Node. */
export function toolFingerprint(): string {
  const own = fileURLToPath(new URL("../package.json", import.meta.url));
  const parts = [...packages.map(packageFingerprint), fingerprint(own)];
  return hash("sha256", [process.version, ...parts].join("\n"));
}

/** A hash of one package: its manifest, its code, its templates and the versions of what it builds on. */
export function packageFingerprint(name: string): string {
  return fingerprint(manifestOf(name, import.meta.url));
}

function fingerprint(manifest: string): string {
  const root = dirname(manifest);
  const text = readFileSync(manifest, "utf8");
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  const outside = Object.keys(dependencies).filter((name) => !name.startsWith("@stackmatrix/"));
  const files = [codeFolder, "templates"].flatMap((folder) => listFiles(root, folder));
  // One digest over all: a digest for each of hundreds of small files costs more than reading them.
  const all = createHash("sha256").update(text);
  for (const name of outside) all.update(`\n${name} ${versionOf(manifestOf(name, manifest))}`);
  for (const path of files.filter((file) => !file.endsWith(".test.ts"))) {
    const bytes = readFileSync(join(root, path));
    all.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return all.digest("hex");
}

function manifestOf(name: string, from: string): string {
  const manifest = findPackageJSON(name, from);
  if (manifest === undefined) throw new Error(`The package ${name} is not installed`);
  return manifest;
}

function versionOf(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
