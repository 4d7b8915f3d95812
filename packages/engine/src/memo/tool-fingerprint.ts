import { createHash, hash } from "node:crypto";
import { readFileSync, realpathSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TargetEntry } from "@stackmatrix/core";
import { listFiles } from "@stackmatrix/core/node";
import { readBriefly } from "./read-briefly.ts";

/** Sources where this file is a source, builds where it is a build. */
const codeFolder = import.meta.url.endsWith(".ts") ? "src" : "dist";

/** What a program is: the manifest of its package, and the targets that it lists. */
export interface Tool {
  readonly manifest: URL;
  readonly targets: readonly TargetEntry[];
}

/** A hash of all of a program that can change what it writes: our code and templates, what we build on, and Node. */
export function toolFingerprint(tool: Tool): string {
  const known = fingerprints.get(tool) ?? fingerprintOfTool(tool);
  // A program does not change while it runs.
  fingerprints.set(tool, known);
  return known;
}

const fingerprints = new WeakMap<Tool, string>();

function fingerprintOfTool({ manifest, targets }: Tool): string {
  const manifests = new Set<string>();
  addOurs(fileURLToPath(manifest), manifests);
  const versions = targets.map(({ name, version = "" }) => `${name} ${version}`);
  return hash("sha256", [process.version, ...versions, ...Array.from(manifests, fingerprintOf)].join("\n"));
}

/** A hash of one package: its manifest, its code, its templates and themes, and the versions of what it builds on. */
export function fingerprint(manifest: string): string {
  return fingerprintOf(realpathSync(fileURLToPath(manifest)));
}

/** Adds a package's manifest and those of our packages that it builds on, however far down. */
function addOurs(linked: string, found: Set<string>): void {
  // Each package that builds on another has a link of its own to it.
  const manifest = realpathSync(linked);
  if (found.has(manifest)) return;
  found.add(manifest);
  for (const name of dependenciesIn(manifest).filter(isOurs)) addOurs(manifestOf(name, manifest), found);
}

function fingerprintOf(manifest: string): string {
  const root = dirname(manifest);
  const outside = dependenciesIn(manifest).filter((name) => !isOurs(name));
  const files = [codeFolder, "templates", "themes"].flatMap((folder) => listFiles(root, folder));
  // One digest over all: a digest for each of hundreds of small files costs more than reading them.
  const all = createHash("sha256").update(readFileSync(manifest));
  for (const name of outside) all.update(`\n${name} ${versionOf(manifestOf(name, manifest))}`);
  for (const path of files.filter((file) => !file.endsWith(".test.ts"))) {
    const bytes = readBriefly(join(root, path));
    all.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return all.digest("hex");
}

function dependenciesIn(manifest: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
}

function isOurs(name: string): boolean {
  return name.startsWith("@stackmatrix/");
}

function manifestOf(name: string, from: string): string {
  const manifest = findPackageJSON(name, from);
  if (manifest === undefined) throw new Error(`The package ${name} is not installed`);
  return manifest;
}

function versionOf(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
