import { hash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import type { Disk } from "@stackmatrix/core/node";
import { isAtLength, refusalsOfMounts, refusingDisk, temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test, vi } from "vitest";
import { noState, type State, statePath } from "../memo/state.ts";
import { hashOfContent } from "./hash-of-content.ts";
import { inFolder } from "./in-folder.ts";
import { openStage } from "./open-stage.ts";
import { putElsewhere, putOutputs, type WritePlan } from "./put-outputs.ts";

/** One page is to be renewed, one is new, one is gone; so is what a person has around a block. */
const former: State = {
  ...noState,
  config: { ...noState.config, targets: ["docs", "markdown"] },
  targets: {
    markdown: {
      inputs: "old",
      context: "",
      reads: {},
      outputs: { "docs/old/gone.md": hash("sha256", "gone") },
    },
  },
};
const pages: readonly Artifact[] = [
  { path: "docs/a.md", content: "new" },
  { path: "docs/new/b.md", content: "new" },
];
const readme: Artifact = { path: "README.md", content: "longer than before" };
const state = { inputs: "new", context: "", reads: {}, told: [] };
const known = (files: readonly Artifact[]) =>
  new Map(files.map(({ content, path }) => [path, hashOfContent(content)]));
const targets: WritePlan["targets"] = [
  { name: "markdown", outputs: known(pages), ownsFolder: true, trace: undefined, state },
  { name: "docs", outputs: known([readme]), ownsFolder: false, trace: undefined, state },
];
const plan: WritePlan = { targets, isWhole: true, former: () => former, next: former };

async function writeAll(root: string, disk: Disk): Promise<void> {
  await putOutputs(root, await staged(root, disk, [...pages, readme]), plan);
}

async function staged(root: string, disk: Disk, files: readonly Artifact[]) {
  const stage = openStage(root, disk);
  try {
    for (const file of files) await stage.add(file);
    return stage;
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

const scenes = [
  { title: "one file system", mounts: [] },
  { title: "a mounted folder and a mounted file", mounts: ["docs", "README.md"] },
  { title: "a mounted folder for what is our own", mounts: [".stackmatrix"] },
];

describe.each(scenes)("on $title, all is written or nothing", ({ mounts }) => {
  test.each(["EACCES", "EBUSY", "EIO", "ENOENT", "ENOSPC", "EPERM", "EROFS", "EXDEV"])(
    "when a call is refused with %s, whichever it is",
    async (code) => {
      const { run, calls } = await rehearse(mounts);

      for (let at = 0; at < calls; at++) {
        const outcome = await run((call) => (call === at ? code : undefined));

        expect(outcome, `call ${at}`).toMatchObject({ isWhole: true, isNamed: true });
      }
    },
  );

  test("when two calls are refused, whichever they are; told is the first that is not got over", async () => {
    const { run, calls } = await rehearse(mounts);

    for (let first = 0; first < calls; first++) {
      const one = await run((call) => (call === first ? "EIO" : undefined));
      for (let second = first + 1; second < one.calls; second += isAtLength ? 1 : 9) {
        const codes = new Map([[first, "EIO"]]).set(second, "EDQUOT");
        const two = await run((call) => codes.get(call));

        expect(two, `calls ${first} and ${second}`).toMatchObject({ isWhole: true, isNamed: true });
        if (one.code !== undefined) expect(two.code).toBe(one.code);
      }
    }
  }, 300_000);

  test("when from some call on nothing can be renamed", async () => {
    const { run, calls } = await rehearse(mounts);

    for (let from = 0; from < calls; from++) {
      const outcome = await run((call, name) => (call >= from && name === "rename" ? "EPERM" : undefined));

      expect(outcome, `from call ${from} on`).toMatchObject({ isWhole: true, isNamed: true });
    }
  });
});

test("all is written or nothing when from some call on the disk is full", async () => {
  const { run, calls } = await rehearse([]);
  const takeRoom = new Set(["link", "mkdir", "open", "write", "writeFile"]);

  for (let from = 0; from < calls; from++) {
    const outcome = await run((call, name) => (call >= from && takeRoom.has(name) ? "ENOSPC" : undefined));

    expect(outcome, `from call ${from} on`).toMatchObject({ isWhole: true, isNamed: true });
  }
});

test("all is written or nothing in another folder, too, which is made for it", async () => {
  const write = (root: string, disk: Disk) =>
    inFolder(
      join(root, "else/where"),
      async () => putElsewhere(await staged(join(root, "else/where"), disk, pages)),
      disk,
    );
  const { run, calls } = await rehearse([], write);

  for (let at = 0; at < calls; at++) {
    const outcome = await run((call) => (call === at ? "EIO" : undefined));

    expect(outcome, `call ${at}`).toMatchObject({ isWhole: true, isNamed: true });
  }
});

test("what stays replaced is named besides", async () => {
  const { root, run } = await rehearse([]);
  let isBroken = false;
  const outcome = await run((_, name, path) => {
    isBroken ||= name === "rename" && path.endsWith("/README.md");
    return isBroken ? "EIO" : undefined;
  });

  expect(outcome).toMatchObject({ isWhole: false, isNamed: true });
  expect(outcome.error).toMatchObject({
    path: join(root, "README.md"),
    notTakenBack: ["docs/new/b.md", "docs/a.md", ".stackmatrix/journal.json"].map((path) => join(root, path)),
  });
});

interface Outcome {
  /** How often the disk was asked for something. */
  readonly calls: number;
  readonly error: NodeJS.ErrnoException | undefined;
  readonly code: string | undefined;
  /** Whether all is as it was, or all is as it is to be, as is told. */
  readonly isWhole: boolean;
  /** Whether no file is named that only we know. */
  readonly isNamed: boolean;
}

/** Says with which code a call is refused, by its number, its name and the last of its paths. */
type Fault = (call: number, name: string, path: string) => string | undefined;

/** Writes once without any fault, and gives what writes again, in a fresh project, with some. */
async function rehearse(mounts: readonly string[], write: Write = writeAll) {
  // Thousands of runs want a disk that is none.
  if (existsSync("/dev/shm")) vi.stubEnv("TMPDIR", "/dev/shm");
  const root = join(temporaryFolder(), "project");
  makeProject(root);
  const before = contentsOf(root);
  const { calls } = await attempt(() => undefined);
  const after = contentsOf(root);
  expect(after).not.toBe(before);
  return { root, calls, run };

  async function run(fault: Fault): Promise<Outcome> {
    makeProject(root);
    const { calls, error } = await attempt(fault);
    const isWhole = contentsOf(root) === (error ? before : after);
    const isNamed =
      error === undefined || (error.path?.startsWith(root) && !/staging/.test(error.path)) === true;
    return { calls, error, code: error?.code, isWhole, isNamed };
  }

  async function attempt(fault: Fault) {
    const mounted = refusalsOfMounts(mounts.map((mount) => join(root, mount)));
    let calls = 0;
    const disk = refusingDisk((call) => fault(calls++, call.name, call.paths.at(-1) ?? "") ?? mounted(call));
    const error = await write(root, disk).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error,
    );
    return { calls, error };
  }
}

type Write = (root: string, disk: Disk) => Promise<unknown>;

function makeProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of [".stackmatrix", "docs/old"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, ".stackmatrix/state.json"), JSON.stringify(former));
  writeFileSync(join(root, "docs/a.md"), "old");
  writeFileSync(join(root, "docs/old/gone.md"), "gone");
  writeFileSync(join(root, "README.md"), "before");
  chmodSync(join(root, "README.md"), 0o664);
  if (process.getuid?.() === 0) chownSync(join(root, "docs/a.md"), 1234, 1234);
}

/** Everything below a folder: each folder, and each file with its owner, its mode and its contents. */
function contentsOf(root: string): string {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return paths.map((path) => `${path} ${describeEntry(join(root, path))}\n`).join("");
}

function describeEntry(path: string): string {
  const stats = statSync(path);
  if (stats.isDirectory()) return "folder";
  const text = readFileSync(path, "utf8");
  // When a file was put in place is no part of what it says.
  const kept = path.endsWith(statePath) ? text.replaceAll(/(?<=[\da-f]{64})(?: [\d.]+){4}/g, "") : text;
  return `${stats.uid} ${stats.mode.toString(8)} ${kept}`;
}
