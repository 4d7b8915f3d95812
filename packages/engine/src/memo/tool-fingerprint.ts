import { createHash, hash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TargetEntry } from "@stackmatrix/core";
import { listFiles } from "@stackmatrix/core/node";
import { readBriefly } from "./read-briefly.ts";
import { stampOf } from "./stamp.ts";

/** Sources where this file is a source, builds where it is a build. */
const codeFolder = import.meta.url.endsWith(".ts") ? "src" : "dist";

/** What a program is: the manifest of its package, and the targets that it lists. */
export interface Tool {
  readonly manifest: URL;
  readonly targets: readonly TargetEntry[];
}

/** What is known of the packages of a program, by their manifests: how their files were found, and the hash of each then. */
export type KnownTool = Readonly<Record<string, { readonly stamp: string; readonly hash: string }>>;

/** A hash of all of a program that can change what it writes: our code and templates, what we build on, and Node. */
export function toolFingerprint(tool: Tool, known?: KnownTool): string {
  return readTool(tool, known).fingerprint;
}

/** What the next run may know of the program. */
export function knownTool(tool: Tool): KnownTool {
  return readTool(tool).packages;
}

interface ReadTool {
  readonly fingerprint: string;
  readonly packages: KnownTool;
}

const tools = new WeakMap<Tool, ReadTool>();

function readTool(tool: Tool, known: KnownTool = {}): ReadTool {
  const read = tools.get(tool) ?? fingerprintOfTool(tool, known);
  // A program does not change while it runs.
  tools.set(tool, read);
  return read;
}

function fingerprintOfTool({ manifest, targets }: Tool, known: KnownTool): ReadTool {
  const manifests = new Set<string>();
  addOurs(fileURLToPath(manifest), manifests);
  const versions = targets.map(({ name, version = "" }) => `${name} ${version}`);
  const packages = Object.fromEntries(
    Array.from(manifests, (path) => {
      const stamp = stampOfPackage(path);
      const before = known[path];
      const isSame = before !== undefined && before.stamp === stamp;
      return [path, { stamp, hash: isSame ? before.hash : fingerprintOf(path) }];
    }),
  );
  const hashes = Object.values(packages).map((one) => one.hash);
  return { fingerprint: hash("sha256", [process.version, ...versions, ...hashes].join("\n")), packages };
}

/** How the files of a package are found, and the versions of what it builds on. */
function stampOfPackage(manifest: string): string {
  const { files, outside, root } = partsOfPackage(manifest);
  const versions = outside.map((name) => `${name} ${versionOf(manifestOf(name, manifest))}`);
  const stamps = files.map((path) => `${path} ${stampOf(statSync(join(root, path)))}`);
  return hash("sha256", [stampOf(statSync(manifest)), ...versions, ...stamps].join("\n"));
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
  const { files, outside, root } = partsOfPackage(manifest);
  // One digest over all: a digest for each of hundreds of small files costs more than reading them.
  const all = createHash("sha256").update(readFileSync(manifest));
  for (const name of outside) all.update(`\n${name} ${versionOf(manifestOf(name, manifest))}`);
  for (const path of files) {
    const bytes = readBriefly(join(root, path));
    all.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return all.digest("hex");
}

function partsOfPackage(manifest: string) {
  const root = dirname(manifest);
  const outside = dependenciesIn(manifest).filter((name) => !isOurs(name));
  const files = [codeFolder, "templates", "themes"]
    .flatMap((folder) => listFiles(root, folder))
    .filter((file) => !file.endsWith(".test.ts"));
  return { root, outside, files };
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
