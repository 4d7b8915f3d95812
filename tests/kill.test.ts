import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn, startChild } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

/** How often a run is killed, at moments spread over its whole length. */
const kills = 16;

test("a run that is killed leaves each file wholly old or wholly new, and the next one completes it", async () => {
  const root = twoServicesUnprinted();
  const versions = ["Example Works", "Example Yards"] as const;
  const expected: Readonly<Record<string, string>>[] = [];
  for (const [index, vendor] of versions.entries()) {
    edit(root, "data/services/quay.yaml", (text) => text.replace(versions[1 - index] ?? "", vendor));
    await runIn(root, ["render"]);
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
  expect(readdirSync(join(root, ".stackmatrix"))).toEqual(["state.json"]);
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

  expect(readdirSync(join(root, ".stackmatrix"))).toEqual(["state.json"]);
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
