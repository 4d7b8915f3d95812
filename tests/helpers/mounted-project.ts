import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { refusalsOfMounts, refusingDisk, temporaryFolder } from "@stackmatrix/core/testing";
import { vi } from "vitest";
import { runChild, runIn } from "./run-cli.ts";

/** A project in which some paths are mounts. */
export interface MountedProject {
  /** Where that lies which is mounted at a path. */
  at(path: string): string;
  render(): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Paths in the project; files must be there, folders are made. */
export interface Mounts {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Which of the two can only be read. */
  readonly readOnly?: readonly string[];
}

/**
 * Mounts parts of a project for the runs in it, with what they hold. Where this user may not mount anything, the disk of
 * the runs refuses what a system would refuse then.
 */
export function mountedProject(root: string, mounts: Mounts): MountedProject {
  for (const folder of mounts.folders) mkdirSync(join(root, folder), { recursive: true });
  const unshare = findUnshare();
  return unshare === undefined ? simulate(root, mounts) : mount(root, mounts, unshare);
}

function mount(
  root: string,
  { folders, files, readOnly = [] }: Mounts,
  within: readonly string[],
): MountedProject {
  const stores = [storeIn("/dev/shm"), storeIn("/tmp")];
  const places = new Map(
    [...folders, ...files].map((path, index) => [
      path,
      join(stores[index % 2] ?? "", path.replaceAll("/", "-")),
    ]),
  );
  for (const [path, place] of places) cpSync(join(root, path), place, { recursive: true });
  const lines = [
    ...Array.from(places, ([path, place]) => `mount --bind "${place}" "${path}"`),
    ...readOnly.map((path) => `mount -o remount,bind,ro "${path}"`),
  ];
  return {
    at: (path) => places.get(path) ?? join(root, path),
    render: () => runChild(root, ["render"], { within, first: lines.join(" && ") }),
  };
}

/** A folder on another file system than the next one, where there is one. */
function storeIn(parent: string): string {
  if (!existsSync(parent)) return temporaryFolder();
  vi.stubEnv("TMPDIR", parent);
  const folder = temporaryFolder();
  vi.unstubAllEnvs();
  return folder;
}

function simulate(root: string, { folders, files, readOnly = [] }: Mounts): MountedProject {
  const refuse = refusalsOfMounts([...folders, ...files].map((path) => join(root, path)));
  const closed = new Set(readOnly.map((path) => join(root, path)));
  const disk = refusingDisk((call) =>
    call.name === "open" && call.paths.some((path) => closed.has(path)) ? "EROFS" : refuse(call),
  );
  return { at: (path) => join(root, path), render: () => runIn(root, ["render"], { disk }) };
}

/** A command that runs another where it may mount, as root or as anybody; nothing where this user may not. */
function findUnshare(): readonly string[] | undefined {
  const ways = [["--mount"], ["--mount", "--user", "--map-root-user"]];
  const options = ways.find(
    (way) => spawnSync("unshare", [...way, "mount", "--bind", "/tmp", "/tmp"]).status === 0,
  );
  return options && ["unshare", ...options];
}
