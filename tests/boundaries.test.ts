import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(root, "node_modules/.bin", name);

describe("turbo boundaries", () => {
  test("passes where imports follow the arrows", () => {
    const copy = workspaceWith({ "packages/markdown/src/index.ts": 'import "@stackmatrix/core";\n' });

    expect(boundaries(copy)).toMatchObject({ status: 0 });
  });

  test.each([
    { from: "core", to: "view" },
    { from: "core", to: "cli" },
    { from: "query", to: "view" },
    { from: "view", to: "markdown" },
    { from: "theme", to: "sheets" },
    { from: "markdown", to: "sheets" },
    { from: "sheets", to: "pdf" },
    { from: "pdf", to: "api" },
    { from: "pdf", to: "engine" },
    { from: "engine", to: "view" },
    { from: "engine", to: "schema" },
    { from: "api", to: "cli" },
    { from: "api", to: "site" },
    { from: "site", to: "markdown" },
    { from: "site", to: "sheets" },
  ])("refuses that $from imports $to, declared or not", ({ from, to }) => {
    const file = `packages/${from}/src/index.ts`;
    const undeclared = workspaceWith({ [file]: `import "@stackmatrix/${to}";\n` });
    const declared = workspaceWith({ [file]: `import "@stackmatrix/${to}";\n` });
    declareDependency(join(declared, `packages/${from}/package.json`), `@stackmatrix/${to}`);

    expect(boundaries(undeclared)).toMatchObject({ status: 1, output: expect.stringContaining(file) });
    expect(boundaries(declared)).toMatchObject({
      status: 1,
      output: expect.stringMatching(/tag listed in allowlist|cyclic dependency/i),
    });
  });

  test("refuses a way around the package's name", () => {
    const copy = workspaceWith({ "packages/core/src/index.ts": 'import "../../markdown/src/index.ts";\n' });

    expect(boundaries(copy)).toMatchObject({
      status: 1,
      output: expect.stringContaining("leaves the package"),
    });
  });
});

describe("the portable typecheck of core", () => {
  const config = JSON.parse(readFileSync(join(root, "packages/core/tsconfig.portable.json"), "utf8"));

  test.each([
    {
      title: "a node: module",
      line: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n',
    },
    { title: "a global of Node", line: "export const x = process.cwd();\n" },
    { title: "a global of browsers", line: "export const x = document.title;\n" },
  ])("refuses $title", ({ line }) => {
    const copy = temporaryFolder({
      "tsconfig.json": readFileSync(join(root, "tsconfig.json")),
      "packages/core/package.json": '{ "type": "module" }',
      "packages/core/tsconfig.json": JSON.stringify(config),
      ...portable(line),
    });

    const run = spawnSync(bin("tsc"), ["--noEmit", "-p", "packages/core/tsconfig.json"], { cwd: copy });

    expect(run.status).not.toBe(0);
  });

  test("passes a file that needs nothing but the language", () => {
    const copy = temporaryFolder({
      "tsconfig.json": readFileSync(join(root, "tsconfig.json")),
      "packages/core/package.json": '{ "type": "module" }',
      "packages/core/tsconfig.json": JSON.stringify(config),
      ...portable("export const x = [1].at(-1);\n"),
    });

    const run = spawnSync(bin("tsc"), ["--noEmit", "-p", "packages/core/tsconfig.json"], { cwd: copy });

    expect(String(run.stdout)).toBe("");
    expect(run.status).toBe(0);
  });
});

/** The manifests and rules of this workspace, with sources of the test's own. */
function workspaceWith(files: Readonly<Record<string, string>>): string {
  const copy = temporaryFolder(files);
  const tracked = execFileSync("git", ["ls-files", "-z", "--", ...manifests], {
    cwd: root,
    encoding: "utf8",
  });
  for (const path of tracked.split("\0").filter(Boolean)) {
    cpSync(join(root, path), join(copy, path));
  }
  return copy;
}

const manifests = [
  "package.json",
  "pnpm-*.yaml",
  "turbo.json",
  "tsconfig.json",
  "*/package.json",
  "*/turbo.json",
];

function declareDependency(manifest: string, name: string): void {
  const content = JSON.parse(readFileSync(manifest, "utf8"));
  content.dependencies = { ...content.dependencies, [name]: "workspace:*" };
  writeFileSync(manifest, JSON.stringify(content));
}

function boundaries(cwd: string) {
  const run = spawnSync(bin("turbo"), ["boundaries"], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
  });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** The entry points of core that have to be portable, the first with this line. */
function portable(line: string): Readonly<Record<string, string>> {
  const entries = ["src/model/order.ts", "src/parse/index.ts", "src/schema/index.ts"].map((path) => [
    `packages/core/${path}`,
    "export {};\n",
  ]);
  return { ...Object.fromEntries(entries), "packages/core/src/index.ts": line };
}
