import type { ChildProcess } from "node:child_process";
import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAtLength } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runIn, startChild } from "./helpers/run-cli.ts";
import { edit, leftOverIn, snapshotOf, twoServices, twoServicesUnprinted } from "./helpers/scene.ts";

/** How often a run is killed, at moments spread over its whole length. */
const kills = isAtLength ? 16 : 5;

test("a run that is killed leaves each file wholly old or wholly new, and the next one completes it", {
  timeout: 120_000,
}, async () => {
  const root = twoServicesUnprinted();
  const versions = ["Example Works", "Example Yards"] as const;
  const expected: Readonly<Record<string, string>>[] = [];
  for (const [index, vendor] of versions.entries()) {
    edit(root, "data/services/quay.yaml", (text) => text.replace(versions[1 - index] ?? "", vendor));
    expect(await runIn(root, ["render"])).toMatchObject({ code: 0, err: "" });
    expected.push(snapshotOf(root));
  }
  const length = await timeOf(root, versions[0]);

  const mixed: string[] = [];
  let killed = 0;
  for (let round = 0; round < kills; round++) {
    renameVendor(root, versions[(round + 1) % 2] ?? "");
    if (await runAndKill(root, length * (0.4 + (0.6 * round) / kills))) killed++;
    const now = snapshotOf(root);
    mixed.push(
      ...Object.keys(now).filter((path) => !expected.some((version) => version[path] === now[path])),
    );
  }
  renameVendor(root, versions[0]);
  const last = await runIn(root, ["render"]);

  expect(killed).toBeGreaterThan(0);
  expect(mixed).toEqual([]);
  expect(last).toMatchObject({ code: 0, err: "" });
  expect(snapshotOf(root)).toEqual(expected[0]);
  expect(leftOverIn(root)).toEqual([]);
});

test("what a killed run has put in place is not taken for what stood there before", async () => {
  const root = twoServicesUnprinted();
  await runIn(root, ["render"]);
  const before = snapshotOf(root);
  const memory = join(root, ".stackmatrix");
  const kept = new Map(readdirSync(memory).map((name) => [name, readFileSync(join(memory, name))]));
  const turn = (from: string, to: string) =>
    edit(root, "data/capabilities/night-berths.yaml", (text) => text.replace(from, to));
  turn("support: full", "support: none");
  expect(await runIn(root, ["render"])).toMatchObject({ code: 0 });
  const after = snapshotOf(root);

  // As if it had been killed before it could note anything: all files are in place, and the journal is there.
  for (const [name, bytes] of kept) writeFileSync(join(memory, name), bytes);
  const api = Object.keys(after).filter(
    (path) => path.startsWith("out/api/") && after[path] !== before[path],
  );
  const hashes = api.map((path) => [path, hash("sha256", Buffer.from(after[path] ?? "", "latin1"))]);
  writeFileSync(join(memory, "journal.json"), JSON.stringify({ api: Object.fromEntries(hashes) }));
  turn("support: none", "support: full");
  await runIn(root, ["render"]);

  expect(api).toContain("out/api/v1/cells.json");
  expect(snapshotOf(root)).toEqual(before);
  expect(leftOverIn(root)).toEqual([]);
});

test("what a first run that was killed has put in place is known as its own", async () => {
  const root = twoServicesUnprinted();
  const place = "out/api/v1/services/gone.json";
  mkdirSync(join(root, ".stackmatrix"));
  mkdirSync(join(root, "out/api/v1/services"), { recursive: true });
  writeFileSync(join(root, place), "{}\n");
  const journal = { api: { [place]: hash("sha256", "{}\n") } };
  writeFileSync(join(root, ".stackmatrix/journal.json"), JSON.stringify(journal));

  expect(await runIn(root, ["render"])).toMatchObject({ code: 0 });

  expect(snapshotOf(root)[place]).toBeUndefined();
  expect(leftOverIn(root)).toEqual([]);
});

test("a run that is interrupted takes its staging folder with it", async () => {
  const root = twoServicesUnprinted();
  await runIn(root, ["render"]);
  const length = await timeOf(root, "Example Wharves");
  renameVendor(root, "Example Yards");

  const child = startChild(root, ["render"]);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  await new Promise((resolve) => setTimeout(resolve, length * 0.8));
  child.kill("SIGTERM");
  await ended;

  expect(leftOverIn(root)).toEqual([]);
});

function renameVendor(root: string, vendor: string): void {
  edit(root, "data/services/quay.yaml", (text) => text.replace(/Example \w+/g, vendor));
}

/** How long a run takes after such a change. */
async function timeOf(root: string, vendor: string): Promise<number> {
  renameVendor(root, vendor);
  const start = performance.now();
  const child = startChild(root, ["render"]);
  await new Promise((resolve) => child.on("exit", resolve));
  return performance.now() - start;
}

/** Whether the run was still going when it was killed. */
async function runAndKill(root: string, delay: number): Promise<boolean> {
  const child = startChild(root, ["render"]);
  const ended = new Promise<boolean>((resolve) =>
    child.on("exit", (_, signal) => resolve(signal === "SIGKILL")),
  );
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill("SIGKILL");
  return ended;
}

describe.runIf(process.platform === "linux")("A browser that is killed", () => {
  test("twice, at any moment, costs no sheet", async () => {
    const root = twoServices();

    const child = startChild(root, ["render"]);
    const run = endOf(child);
    const killed = await killBrowsers(child, 2);

    expect(await run).toMatchObject({ code: 0, err: "" });
    expect(killed).toBe(2);
    expect(readdirSync(join(root, "out/pdf/en"))).toEqual(["harbours.html", "harbours.pdf"]);
  });

  test("again and again ends the run with the machine's exit code, and the sheets that were there stay", async () => {
    const root = twoServices();
    await runIn(root, ["render"]);
    const before = snapshotOf(root);
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace("Two of them.", "Both of them."));

    const child = startChild(root, ["render"]);
    const run = endOf(child);
    await killBrowsers(child, Number.POSITIVE_INFINITY);

    expect((await run).code).toBe(3);
    expect((await run).err).toMatch(/^stackmatrix: The sheet/);
    const sheets = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).filter(([path]) => path.startsWith("out/pdf/"));
    expect(sheets(snapshotOf(root))).toEqual(sheets(before));
  });
});

async function endOf(child: ChildProcess) {
  const texts = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => (texts.out += chunk));
  child.stderr?.on("data", (chunk) => (texts.err += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...texts };
}

/** Kills so many browsers of a run as soon as each is seen, until it ends; says how many there were. */
async function killBrowsers(child: ChildProcess, most: number): Promise<number> {
  const killed = new Set<number>();
  while (child.exitCode === null && killed.size < most) {
    for (const pid of childrenOf(child.pid ?? 0)) {
      if (killed.has(pid) || killed.size === most) continue;
      killed.add(pid);
      process.kill(pid, "SIGKILL");
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return killed.size;
}

function childrenOf(parent: number): readonly number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}
