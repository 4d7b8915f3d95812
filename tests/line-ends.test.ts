import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runChild, runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

const page = "docs/stack/en/matrices/quay-vs-pier.md";

describe("a clean checkout with core.autocrlf", () => {
  test("has no drift", async () => {
    const { root } = await checkOut();

    const check = await runIn(root, ["render", "--check"]);
    const anew = await runIn(root, ["render", "--force"]);

    expect(linesOf(root, page)).toBe("\r\n");
    expect(check).toMatchObject({ code: 0, err: "" });
    expect(anew).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to do/) });
  });

  test("is proved to be up to date without being rendered", async () => {
    const { root } = await checkOut();
    const log = join(temporaryFolder(), "imports.txt");
    const hook = fileURLToPath(new URL("helpers/log-imports.mjs", import.meta.url));

    const run = await runChild(root, ["render"], { node: ["--import", hook], env: { IMPORT_LOG: log } });

    expect(run).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing to do/) });
    expect(readFileSync(log, "utf8")).not.toMatch(/\/zod@/);
  });

  test("shows as stale only the lines that are", async () => {
    const { root } = await checkOut();
    changeData(root);

    const check = await runIn(root, ["render", "--check", "--only", "markdown"]);

    expect(check.code).toBe(1);
    expect(check.out.match(/^\+(?!\+).*/gm)?.every((line) => line.includes("Example Yards"))).toBe(true);
  });

  test("keeps its line ends where pages are renewed, and gives them to new ones", async () => {
    const { root, git } = await checkOut();
    changeData(root);
    const matrix = readFileSync(join(root, "data/matrices/quay-vs-pier.yaml"));
    writeFileSync(join(root, "data/matrices/again.yaml"), matrix);

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0 });
    expect(git("status", "--short")).toContain("docs/stack/en/services/quay.md");
    expect(git("diff", "--stat", "--", "docs/stack/en/services/quay.md")).toContain("1 file changed");
    expect(linesOf(root, "docs/stack/en/services/quay.md")).toBe("\r\n");
    expect(linesOf(root, "docs/stack/en/matrices/again.md")).toBe("\r\n");
  });

  test("loses the pages of what is gone", async () => {
    const { root } = await checkOut();
    rmSync(join(root, "data/matrices/quay-vs-pier.yaml"));
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace(/^ {2}- \{ block: matrix.*\n/m, ""));
    writeFileSync(
      join(root, "README.md"),
      "<!-- stackmatrix:begin fields=groups -->\n<!-- stackmatrix:end -->\n",
    );

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0 });
    expect(existsSync(join(root, page))).toBe(false);
  });
});

test("data with the line ends of Windows says the same", async () => {
  const root = twoServicesUnprinted();
  const windows = twoServicesUnprinted();
  for (const path of Object.keys(snapshotOf(windows)).filter((path) => path.startsWith("data/")))
    edit(windows, path, (text) => text.replaceAll("\n", "\r\n"));

  await runIn(root, ["render"]);
  await runIn(windows, ["render"]);

  const outputsOf = (folder: string) =>
    Object.fromEntries(
      Object.entries(snapshotOf(folder)).filter(([path]) => !/^data\/(?!schema)/.test(path)),
    );
  expect(outputsOf(windows)).toEqual(outputsOf(root));
});

test("new files take the line ends that the repository gives them, and what git ignores is left alone", async () => {
  const root = twoServicesUnprinted();
  repositoryIn(root);
  writeFileSync(join(root, ".gitattributes"), "*.md text eol=crlf\n*.yaml text eol=crlf\n*.json eol=crlf\n");
  writeFileSync(join(root, ".gitignore"), ".stackmatrix/\nout/\n");

  await runIn(root, ["render"]);
  const again = await runIn(root, ["render"]);
  await runIn(root, ["add", "source", "bollard"]);

  expect(linesOf(root, page)).toBe("\r\n");
  expect(linesOf(root, "data/schema/service.schema.json")).toBe("\r\n");
  expect(linesOf(root, "data/sources/bollard.yaml")).toBe("\r\n");
  expect(linesOf(root, "out/api/v1/services.json")).toBe("\n");
  expect(again.out).toMatch(/^Nothing to do/);
});

test("where git is not to be found, new files have the line ends of Unix", async () => {
  const root = twoServicesUnprinted();
  repositoryIn(root);
  writeFileSync(join(root, ".gitattributes"), "* text eol=crlf\n");
  const { PATH } = process.env;
  process.env.PATH = temporaryFolder();
  try {
    expect(await runIn(root, ["render", "--only", "markdown"])).toMatchObject({ code: 0 });
  } finally {
    process.env.PATH = PATH;
  }

  expect(linesOf(root, page)).toBe("\n");
});

function changeData(root: string): void {
  edit(root, "data/services/quay.yaml", (text) => text.replace(/Example \w+/, "Example Yards"));
}

/** The one kind of line ends that a file has. */
function linesOf(root: string, path: string): string {
  const ends = new Set(readFileSync(join(root, path), "utf8").match(/\r?\n/g));
  expect([...ends]).toHaveLength(1);
  return [...ends].join();
}

function repositoryIn(root: string): (...args: readonly string[]) => string {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  git("init", "--quiet");
  return git;
}

/** A rendered project whose outputs git has checked out with the line ends of Windows. */
async function checkOut() {
  const root = twoServicesUnprinted();
  writeFileSync(join(root, ".gitignore"), ".stackmatrix/\nout/\n");
  await runIn(root, ["render"]);
  const git = repositoryIn(root);
  git("config", "core.autocrlf", "true");
  git("add", "--all");
  git("commit", "--quiet", "--message=x");
  for (const path of ["docs", "README.md", "data/schema"]) rmSync(join(root, path), { recursive: true });
  git("checkout", "--quiet", "--", ".");
  expect(git("status", "--short")).toBe("");
  return { root, git };
}
