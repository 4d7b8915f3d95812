import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { childCommand, runIn } from "./helpers/run-cli.ts";
import { edit } from "./helpers/scene.ts";
import { type ScratchRepository, scratchRepository } from "./helpers/scratch-repository.ts";

const project = "docs/formats, compared";
const row = `${project}/data/capabilities.yaml`;

describe("check", () => {
  test("passes where all that is committed fits the data", async () => {
    const { repository } = await scene();

    expect(act(repository, "check")).toMatchObject({ status: 0, out: expect.stringContaining("No drift") });
  });

  test("marks what has drifted by its path from the root of the repository, wherever the project lies", async () => {
    const { home, repository } = await scene();
    edit(home, `${project}/README.md`, (text) => text.replace("✓", "✗"));

    const { out, status } = act(repository, "check");

    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=docs\/formats%2C compared\/README\.md,line=\d+,/m);
  });

  test("marks what is wrong in the data, from a folder below the project too", async () => {
    const { home, repository } = await scene();
    edit(home, row, (text) => text.replace(": full", ": fulll"));

    const { out, status } = act(repository, "check", {
      STACKMATRIX_DIRECTORY: `${project}/data`,
      STACKMATRIX_COMMAND: "",
    });

    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=docs\/formats%2C compared\/data\/capabilities\.yaml,line=\d+,/m);
  });

  test("compares the targets alone that are asked for", async () => {
    const { home, repository } = await scene();
    edit(home, `${project}/README.md`, (text) => text.replace("✓", "✗"));

    expect(act(repository, "check", { STACKMATRIX_ONLY: "markdown" })).toMatchObject({ status: 0 });
  });
});

describe("propose", () => {
  test("proposes nothing where nothing has changed", async () => {
    const { repository } = await scene();

    expect(act(repository, "propose")).toMatchObject({
      status: 0,
      out: expect.stringContaining("Nothing to propose"),
    });
    expect(repository.outputs()).toBe("changed=false\n");
    expect(repository.ghCalls()).toEqual([]);
    expect(branchesOf(repository)).toEqual(["main"]);
  });

  test("opens a pull request with what a render has changed, and leaves it alone while that is the same", async () => {
    const { home, repository } = await scene();
    change(home, repository);

    const first = act(repository, "propose");
    const outputs = repository.outputs();
    const proposed = repository.git("ls-remote", "origin", "stackmatrix/render");
    repository.git("reset", "--quiet", "--hard");
    const second = act(repository, "propose");

    expect(first).toMatchObject({
      status: 0,
      out: expect.stringContaining("Proposed: https://example.com/pull/1"),
    });
    expect(outputs).toBe("changed=true\npull-request=https://example.com/pull/1\n");
    expect(second).toMatchObject({ status: 0, out: expect.stringContaining("Proposed anew: ") });
    expect(repository.git("ls-remote", "origin", "stackmatrix/render")).toBe(proposed);
    expect(repository.ghCalls().map(([token, ...words]) => [token, ...words.slice(0, 2)])).toEqual([
      ["a token", "pr", "list"],
      ["a token", "pr", "create"],
      ["a token", "pr", "list"],
    ]);
  });

  test("commits to a branch of its own all that was rendered, and nothing else", async () => {
    const { home, repository } = await scene();
    change(home, repository);

    act(repository, "propose");
    repository.git("fetch", "--quiet", "origin", "stackmatrix/render");

    expect(repository.git("rev-parse", "FETCH_HEAD^")).toBe(repository.git("rev-parse", "main"));
    expect(repository.git("log", "-1", "--format=%an: %s", "FETCH_HEAD")).toBe(
      "github-actions[bot]: Render what has changed in the data",
    );
    const changed = repository.git("diff", "--name-only", "main", "FETCH_HEAD").split("\n");
    expect(changed).toContain(`${project}/README.md`);
    expect(changed).toContain(`${project}/docs/comparison/en/services/png.md`);
    expect(changed.filter((path) => !/README\.md$|docs\/comparison\//.test(path))).toEqual([]);
    expect(repository.git("symbolic-ref", "--short", "HEAD")).toBe("main");
  });

  test("proposes anew when the data has changed again", async () => {
    const { home, repository } = await scene();
    change(home, repository);
    act(repository, "propose");
    const before = repository.git("ls-remote", "origin", "stackmatrix/render");
    repository.git("reset", "--quiet", "--hard");
    change(home, repository, "PNG and its kin");

    expect(act(repository, "propose")).toMatchObject({ status: 0 });
    expect(repository.git("ls-remote", "origin", "stackmatrix/render")).not.toBe(before);
    expect(repository.ghCalls().filter((call) => call.includes("create"))).toHaveLength(1);
  });

  test("proposes nothing of wrong data, and says where that is", async () => {
    const { home, repository } = await scene();
    edit(home, row, (text) => text.replace(": full", ": fulll"));
    repository.git("commit", "--quiet", "--all", "-m", "Mistype");

    const { out, status } = act(repository, "propose");

    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=docs\/formats%2C compared\/data\/capabilities\.yaml,line=\d+,/m);
    expect(branchesOf(repository)).toEqual(["main"]);
  });

  test.each<{
    title: string;
    before: (repository: ScratchRepository, home: string) => void;
    branch?: string;
  }>([
    { title: "something is not committed", before: (_, home) => writeFileSync(join(home, "note"), "") },
    { title: "no branch is checked out", before: ({ git }) => git("checkout", "--quiet", "--detach") },
    { title: "it would write to the branch itself", before: () => {}, branch: "main" },
    { title: "the branch cannot be one", before: () => {}, branch: "a..b" },
  ])("refuses where $title", async ({ before, branch }) => {
    const { home, repository } = await scene();
    change(home, repository);
    before(repository, home);

    const ended = act(repository, "propose", branch === undefined ? {} : { STACKMATRIX_BRANCH: branch });

    expect(ended).toMatchObject({ status: 2, out: expect.stringMatching(/^::error::/) });
    expect(branchesOf(repository)).toEqual(["main"]);
    expect(repository.ghCalls()).toEqual([]);
  });
});

describe("whatever it is told", () => {
  test("nothing of it runs as a script", async () => {
    const { home, repository } = await scene();
    change(home, repository);
    const title = 'a\'; "$(touch taken)" `touch taken` $HOME --amend';

    act(repository, "propose", { STACKMATRIX_TITLE: title, STACKMATRIX_BRANCH: "b$(>taken)" });
    act(repository, "check", { STACKMATRIX_ONLY: "markdown;touch taken" });
    act(repository, "check", { STACKMATRIX_COMMAND: "touch$(touch taken) taken;" });
    act(repository, "check", { STACKMATRIX_DIRECTORY: "$(touch taken)" });
    act(repository, "$(touch taken)");

    expect(repository.ghCalls()[1]).toContain(title);
    expect([home, join(home, project)].filter((folder) => existsSync(join(folder, "taken")))).toEqual([]);
  });

  test("a mode that there is not is refused", async () => {
    const { repository } = await scene();

    expect(act(repository, "Check")).toMatchObject({ status: 2, out: expect.stringMatching(/^::error::/) });
  });
});

describe("action.yml", () => {
  const { inputs, runs } = parse(readFileSync(fileOf("action/action.yml"), "utf8"));

  test("writes no expression into a script, and hands over every input", () => {
    for (const { run } of runs.steps) expect(run).not.toContain("${{");
    const handed = runs.steps.flatMap(({ env }: { env: object }) => Object.values(env));
    expect(handed).toEqual(Object.keys(inputs).map((name) => `\${{ inputs.${name} }}`));
  });
});

describe("hooks of pre-commit", () => {
  const hooks: readonly { id: string; entry: string; language: string }[] = parse(
    readFileSync(fileOf(".pre-commit-hooks.yaml"), "utf8"),
  );
  const hook = (repository: ScratchRepository, id: string) => {
    const { entry = "", language } = hooks.find((known) => known.id === id) ?? {};
    const [program = "", ...args] = entry.split(" ");
    return repository.run(language === "script" ? fileOf(program) : program, { folder: project, args });
  };

  test("pass where nothing has changed", async () => {
    const { repository } = await scene();

    expect(hook(repository, "stackmatrix-check")).toMatchObject({ status: 0 });
    expect(hook(repository, "stackmatrix-render")).toMatchObject({ status: 0 });
  });

  test("the one stops what has drifted, the other mends it", async () => {
    const { home, repository } = await scene();
    edit(home, row, (text) => text.replace(": full", ": none"));

    expect(hook(repository, "stackmatrix-check")).toMatchObject({ status: 1 });
    expect(hook(repository, "stackmatrix-render")).toMatchObject({ status: 0 });
    expect(repository.git("diff", "--name-only")).toContain("README.md");
    expect(hook(repository, "stackmatrix-check")).toMatchObject({ status: 0 });
  });

  test("a file that is new to git stops a commit, since pre-commit does not see it", async () => {
    const { home, repository } = await scene();
    edit(home, `${project}/data/services.yaml`, (text) => `${text}  tiff: { name: TIFF }\n`);

    const first = hook(repository, "stackmatrix-render");
    const second = hook(repository, "stackmatrix-render");

    expect(first).toMatchObject({ status: 1, out: expect.stringContaining("services/tiff.md") });
    expect(second).toMatchObject({ status: 0 });
  });
});

/** A repository with a comparison in one of its folders, rendered and committed. */
async function scene(): Promise<{ readonly home: string; readonly repository: ScratchRepository }> {
  const folder = temporaryFolder({
    "home/package.json": "{}\n",
    "home/.gitignore": "node_modules/\n",
    "home/node_modules/.bin/stackmatrix": `#!/bin/sh\nexec ${childCommand([]).join(" ")} "$@"\n`,
  });
  const home = join(folder, "home");
  chmodSync(join(home, "node_modules/.bin/stackmatrix"), 0o755);
  mkdirSync(join(home, project), { recursive: true });
  await runIn(join(home, project), ["init"]);
  await runIn(join(home, project), ["render"]);
  return { home, repository: scratchRepository(home, folder) };
}

/** Commits another name of a service. */
function change(home: string, { git }: ScratchRepository, name = "PNG 3"): void {
  edit(home, `${project}/data/services.yaml`, (text) => text.replace(/(png: \{ name: )[^,}]+/, `$1${name} `));
  git("commit", "--quiet", "--all", "-m", "Rename");
}

function act(
  repository: ScratchRepository,
  mode: string,
  environment: Readonly<Record<string, string>> = {},
) {
  return repository.run(fileOf("action/run.sh"), {
    environment: {
      STACKMATRIX_MODE: mode,
      STACKMATRIX_DIRECTORY: project,
      // From the folder of the project; npx takes as long again.
      STACKMATRIX_COMMAND: "../../node_modules/.bin/stackmatrix",
      STACKMATRIX_ONLY: "",
      STACKMATRIX_BRANCH: "stackmatrix/render",
      STACKMATRIX_TITLE: "Render what has changed in the data",
      ...environment,
    },
  });
}

function branchesOf({ git }: ScratchRepository): readonly string[] {
  return git("ls-remote", "--heads", "origin")
    .split("\n")
    .map((line) => line.replace(/^.*refs\/heads\//, ""));
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
