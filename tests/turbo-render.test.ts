import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { childCommand } from "./helpers/run-cli.ts";
import { edit, snapshotOf } from "./helpers/scene.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const service = "data/services/quay.yaml";

test("turbo renders text targets once, again when a file of data has changed, and gives back what was deleted", () => {
  const copy = workspace();

  const first = render(copy);
  const made = outputsOf(copy);
  const second = render(copy);
  for (const folder of ["dist", "data/dist"]) rmSync(join(copy, folder), { recursive: true });
  const third = render(copy);
  const restored = outputsOf(copy);
  edit(copy, service, (text) => text.replace("Quay", "Quai"));
  const fourth = render(copy);

  expect([first, second, third, fourth]).toEqual(["miss", "hit", "hit", "miss"]);
  expect(Object.keys(made)).toContain("dist/api/v1/services/quay.json");
  expect(Object.keys(made)).toContain("data/dist/services/quay.js");
  expect(restored).toEqual(made);
  expect(readFileSync(join(copy, "dist/api/v1/services/quay.json"), "utf8")).toContain("Quai");
});

test("turbo looks at every file of this repository that a render of text targets loads", () => {
  const copy = workspace();
  const log = join(copy, "imports.log");
  const hook = join(root, "tests/helpers/log-imports.mjs");
  const [program, ...args] = childCommand(["render", "--only", "api,package"], ["--import", hook]);
  const bin = join(copy, "packages/cli/bin.js");

  execFileSync(program, [...args.map((arg) => (arg.endsWith("bin.js") ? bin : arg))], {
    cwd: copy,
    env: { ...process.env, IMPORT_LOG: log },
  });
  const loaded = readFileSync(log, "utf8")
    .split("\n")
    .filter((url) => url.startsWith("file:"));
  const ours = loaded.map((url) => relative(copy, fileURLToPath(url))).filter(isOurs);
  const { tasks } = JSON.parse(turbo(copy, "--dry=json"));

  const inputs = Object.keys(tasks[0].inputs).map((path) => join("data", path));
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter((path) => !inputs.includes(path))).toEqual([]);
  expect(inputs).toContain("stackmatrix.yaml");
});

function isOurs(path: string): boolean {
  return !path.startsWith("..") && !path.includes("node_modules");
}

/** This workspace, with a small project for its data. */
function workspace(): string {
  const copy = temporaryFolder({ "stackmatrix.yaml": config });
  cpSync(join(root, "tests/fixtures/two-services/data"), join(copy, "data"), { recursive: true });
  const tracked = execFileSync("git", ["ls-files", "-z", "--", ...parts], { cwd: root, encoding: "utf8" });
  for (const path of tracked.split("\0").filter(Boolean)) cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const path of tracked.match(/packages\/[a-z]+(?=\/package\.json)/g) ?? [])
    cpSync(join(root, path, "node_modules"), join(copy, path, "node_modules"), {
      recursive: true,
      verbatimSymlinks: true,
    });
  // What git ignores is no input.
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  // It would install into the folder that is shared with the original.
  edit(copy, "pnpm-workspace.yaml", (text) => text.replace("BeforeRun: install", "BeforeRun: false"));
  return copy;
}

const config = `format: 2
data: data
locales: [en, zh-TW, zh-CN]
targets:
  api: { dir: dist/api }
  package: { dir: data/dist, name: harbours, manifest: false }
`;

const parts = [
  ".gitignore",
  "package.json",
  "pnpm-*.yaml",
  "turbo.json",
  "tsconfig*.json",
  "*/package.json",
  "*/turbo.json",
  "packages/*/bin.js",
  "packages/*/bundle/*",
  "packages/*/src/*",
  "packages/*/templates/*",
  "packages/*/themes/*",
];

/** Whether the cache had the outputs. */
function render(cwd: string): string | undefined {
  return /cache (hit|miss)/.exec(turbo(cwd, "--output-logs=new-only"))?.[1];
}

function turbo(cwd: string, ...options: readonly string[]): string {
  const args = ["-y", "pnpm@12", "exec", "turbo", "run", "render", ...options];
  const env = { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };
  const { status, stderr, stdout } = spawnSync("npx", args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  expect(stderr, stdout).not.toContain("ERROR");
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
}

function outputsOf(copy: string): Readonly<Record<string, string>> {
  const below = (folder: string) =>
    Object.entries(snapshotOf(join(copy, folder))).map(([path, text]) => [`${folder}/${path}`, text]);
  return Object.fromEntries([...below("dist/api"), ...below("data/dist")]);
}
