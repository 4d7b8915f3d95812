import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { targets } from "@stackmatrix/cli";
import { isAtLength, temporaryFolder } from "@stackmatrix/core/testing";
import {
  filesLeft,
  type LeftFile,
  type ProjectWatch,
  startRunMemory,
  type WatchedRun,
  watchProject,
} from "@stackmatrix/engine";
import { afterEach, expect, test, vi } from "vitest";
import { runIn, startChild } from "./helpers/run-cli.ts";
import { edit, leftOverIn, snapshotOf, twoServices, twoServicesUnprinted } from "./helpers/scene.ts";

const tool = { manifest: new URL("../packages/cli/package.json", import.meta.url), targets };
/** Files that are changed at once. */
const burst = isAtLength ? 300 : 60;
const patient = { timeout: 20_000, interval: 20 };
const open: ProjectWatch[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((watch) => watch.close()));
});

/** A small project that is watched, and what came of each run so far. */
async function watching() {
  const root = twoServicesUnprinted();
  const runs: WatchedRun[] = [];
  const watch = await watchProject(root, {
    ...{ tool, environment: process.env, only: undefined },
    onRun: (run) => void runs.push(run),
    onError: (error) => {
      throw error;
    },
  });
  open.push(watch);
  return { root, runs, shows: (path: string, text: string) => showing(root, path, text) };
}

/** Waits until a file says something. */
async function showing(root: string, path: string, text: string): Promise<void> {
  await vi.waitFor(() => expect(snapshotOf(root)[path]).toContain(text), patient);
}

const quay = "data/services/quay.yaml";
const page = "docs/stack/en/services/quay.md";
const vendor = (name: string) => (text: string) => text.replace(/^vendor: .*/m, `vendor: ${name}`);

test("What is made from a file follows each way to save it: written over, renamed over, gone and made anew", async () => {
  const { root, shows } = await watching();

  edit(root, quay, vendor("Written Over"));
  await shows(page, "Written Over");
  const text = readFileSync(join(root, quay), "utf8");
  writeFileSync(join(root, "data/services/.quay.yaml.swp"), text);
  writeFileSync(join(root, `${quay}~`), vendor("Renamed Over")(text));
  renameSync(join(root, `${quay}~`), join(root, quay));
  await shows(page, "Renamed Over");
  renameSync(join(root, quay), join(root, "aside"));
  writeFileSync(join(root, quay), vendor("Made Anew")(text));
  rmSync(join(root, "aside"));
  await shows(page, "Made Anew");
  await shows("out/api/v1/services/quay.json", "Made Anew");
});

test("A run says what has changed and how long it took, and one change is one run", async () => {
  const { root, runs, shows } = await watching();
  runs.length = 0;

  edit(root, quay, vendor("Another"));
  await shows(page, "Another");
  await vi.waitFor(() => expect(runs.filter(({ isFinishing }) => !isFinishing)).toHaveLength(1), patient);

  const [run] = runs;
  expect(run?.paths).toEqual([quay]);
  expect(run?.milliseconds).toBeGreaterThan(0);
  expect(run?.outcome).toMatchObject({ diagnostics: [], written: { removed: [] } });
});

test("Wrong data leaves everything as it was and is told with its place, until it is right again", async () => {
  const { root, runs, shows } = await watching();
  const before = snapshotOf(root)[page];

  edit(root, quay, (text) => `${text}nonsense: true\n`);
  await vi.waitFor(() => expect(codesIn(runs)).toContain("schema/unknown-key"), patient);
  const meanwhile = snapshotOf(root)[page];
  edit(root, quay, (text) => vendor("Mended")(text.replace("nonsense: true\n", "")));
  await shows(page, "Mended");

  expect(meanwhile).toBe(before);
});

test("Files that come and go, in folders that are new, are seen", async () => {
  const { root, shows } = await watching();

  mkdirSync(join(root, "data/terms"));
  writeFileSync(join(root, "data/terms/tide.yaml"), tide);
  const run = await runIn(root, ["validate"]);
  await shows("docs/stack/en/terms.md", "Tide");
  rmSync(join(root, "data/terms"), { recursive: true });
  await vi.waitFor(() => expect(snapshotOf(root)["docs/stack/en/terms.md"]).toBeUndefined(), patient);

  expect(run).toMatchObject({ code: 0, err: "" });
});

const tide = `word: tide
name: { en: Tide, zh-TW: 潮, zh-CN: 潮 }
summary: { en: Two meanings, zh-TW: 兩義, zh-CN: 两义 }
meanings:
  - { id: water, expansion: high water, text: { en: Water that rises, zh-TW: 漲水, zh-CN: 涨水 } }
  - { id: time, expansion: the time of it, text: { en: A time, zh-TW: 時, zh-CN: 时 } }
`;

test("The configuration itself is followed, and so are the folders that it comes to name", async () => {
  const { root, shows } = await watching();

  renameSync(join(root, "data"), join(root, "facts"));
  edit(root, "stackmatrix.yaml", (text) =>
    text.replace("data: data", "data: facts").replace("data/schema", "facts/schema"),
  );
  await shows(page, "facts/services/quay.yaml");
  edit(root, "facts/services/quay.yaml", vendor("Elsewhere"));
  await shows(page, "Elsewhere");
});

test("A block that somebody changes by hand in a file of their own is put right, and what stands around it stays", async () => {
  const { root } = await watching();
  const filled = snapshotOf(root)["README.md"] ?? "";

  edit(root, "README.md", (text) => `By hand.\n${text.replace(/^\|.*\|$/m, "| broken |")}`);

  await vi.waitFor(() => expect(snapshotOf(root)["README.md"]).toBe(`By hand.\n${filled}`), patient);
});

test("Hundreds of files at once, as when a branch is switched, come to what a fresh run makes", async () => {
  const { root } = await watching();
  for (let index = 0; index < burst; index++)
    writeFileSync(
      join(root, `data/sources/manual-${index}.yaml`),
      `title: Manual ${index}\npublisher: Harbour\nkind: primary\nurl: https://example.org/${index}\ndate: 2026-01-01\n`,
    );
  edit(root, quay, vendor("On Another Branch"));

  await showing(root, `out/api/v1/sources/manual-${burst - 1}.json`, `Manual ${burst - 1}`);
  await showing(root, page, "On Another Branch");
  // What is short is shown while the rest is made.
  await open.pop()?.close();
  const watched = snapshotOf(root);
  await runIn(root, ["render", "--force"]);

  expect(snapshotOf(root)).toEqual(watched);
});

test("What is rendered elsewhere with a memory is remembered there, and the project stays as it is", async () => {
  const root = twoServices();
  const before = snapshotOf(root);
  const text = readFileSync(join(root, quay), "utf8");
  const elsewhere = temporaryFolder();
  const memory = await startRunMemory();
  const runs: WatchedRun[] = [];
  const also = temporaryFolder({ "look.css": "" });
  const watch = await watchProject(root, {
    ...{ tool, environment: process.env, only: undefined, elsewhere, memory, also: [also] },
    part: "unfinished",
    onRun: (run) => void runs.push(run),
    onError: (error) => {
      throw error;
    },
  });
  open.push(watch);
  const first = filesLeft(memory);

  edit(root, quay, vendor("Another"));
  await showing(elsewhere, page, "Another");
  edit(root, quay, (text) => `${text}nonsense: true\n`);
  await vi.waitFor(() => expect(codesIn(runs)).toContain("schema/unknown-key"), patient);
  edit(root, quay, () => text);
  await vi.waitFor(() => expect(hashesOf(filesLeft(memory))).toEqual(hashesOf(first)), patient);
  writeFileSync(join(also, "look.css"), "a {}\n");
  await vi.waitFor(() => expect(runs).toHaveLength(5), patient);

  expect(first.map(({ path }) => path)).toEqual(expect.arrayContaining([page, "README.md"]));
  expect(first.map(({ target }) => target)).not.toContain("pdf");
  expect(runs.map(writtenIn)).toEqual([first.length, expect.any(Number), undefined, expect.any(Number), 0]);
  expect(writtenIn(runs[1])).toBeLessThan(first.length / 2);
  expect(runs.some(({ isFinishing }) => isFinishing)).toBe(false);
  expect(snapshotOf(root)).toEqual(before);
  expect(existsSync(join(root, ".stackmatrix"))).toBe(false);
});

test("It ends at a signal, with code 0, and takes with it what it had open", {
  timeout: 60_000,
}, async () => {
  const root = twoServicesUnprinted();
  const child = startChild(root, ["render", "--watch"]);
  const said: string[] = [];
  child.stdout?.on("data", (text) => said.push(String(text)));
  await vi.waitFor(() => expect(said.join("")).toContain("Watching."), { timeout: 40_000, interval: 50 });
  edit(root, quay, vendor("Last Words"));
  await showing(root, page, "Last Words");

  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGTERM");

  expect(await ended).toBe(0);
  expect(leftOverIn(root)).toEqual([]);
  expect(said.join("")).toMatch(/^\d\d:\d\d:\d\d data\/services\/quay\.yaml: \d+ files in [\d.]+ m?s$/m);
});

function codesIn(runs: readonly WatchedRun[]): readonly string[] {
  return runs.flatMap(({ outcome }) =>
    "error" in outcome ? [] : outcome.diagnostics.map(({ code }) => code),
  );
}

function writtenIn(run: WatchedRun | undefined): number | undefined {
  return run === undefined || "error" in run.outcome ? undefined : run.outcome.written?.written.length;
}

function hashesOf(files: readonly LeftFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ hash, path }) => [path, hash]));
}
