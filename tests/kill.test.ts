import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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
  const length = await timeOf(root);

  const mixed: string[] = [];
  let killed = 0;
  for (let round = 0; round < kills; round++) {
    const vendor = versions[round % 2] ?? "";
    edit(root, "data/services/quay.yaml", (text) => text.replace(/Example \w+/g, vendor));
    if (await runAndKill(root, length * (0.4 + (0.6 * round) / kills))) killed++;
    const now = snapshotOf(root);
    mixed.push(
      ...Object.keys(now).filter((path) => !expected.some((version) => version[path] === now[path])),
    );
  }
  edit(root, "data/services/quay.yaml", (text) => text.replace(/Example \w+/g, versions[0]));
  const last = await runIn(root, ["render"]);

  expect(killed).toBeGreaterThan(0);
  expect(mixed).toEqual([]);
  expect(last).toMatchObject({ code: 0, err: "" });
  expect(snapshotOf(root)).toEqual(expected[0]);
  expect(leftOverIn(root)).toEqual([]);
});

test("a run that is interrupted takes its staging folder with it", async () => {
  const root = twoServicesUnprinted();
  const length = await timeOf(root);
  edit(root, "data/services/quay.yaml", (text) => text.replace(/Example \w+/g, "Example Yards"));

  const child = startChild(root, ["render"]);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  await new Promise((resolve) => setTimeout(resolve, length * 0.8));
  child.kill("SIGTERM");
  await ended;

  expect(leftOverIn(root)).toEqual([]);
});

async function timeOf(root: string): Promise<number> {
  const start = performance.now();
  const child = startChild(root, ["render", "--force"]);
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
