import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a program ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
}

/** A repository of somebody else's, with a bare one as its `origin`, and a `gh` that asks nobody. */
export interface ScratchRepository {
  /** Runs a program in a folder of it, as GitHub or pre-commit would. */
  run(program: string, options?: RunOptions): Ended;
  /** Runs git in it. */
  git(...args: readonly string[]): string;
  /** What `gh` was called with, each time the token first. */
  ghCalls(): readonly (readonly string[])[];
  /** What the last run has said to the steps behind it. */
  outputs(): string;
}

/** What a run may differ in. */
export interface RunOptions {
  readonly folder?: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Makes a repository of a folder of files, all of them committed to `main` and pushed; its `gh` and remote lie beside it. */
export function scratchRepository(home: string, beside: string): ScratchRepository {
  const [remote, bin, calls, output] = ["remote.git", "bin", "gh-calls", "outputs"].map((name) =>
    join(beside, name),
  ) as [string, string, string, string];
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "gh"), fakeGh);
  chmodSync(join(bin, "gh"), 0o755);
  const environment = {
    ...strangers(process.env),
    ...identity,
    PATH: `${bin}:${process.env.PATH}`,
    GH_CALLS: calls,
    GH_TOKEN: "a token",
    GITHUB_OUTPUT: output,
  };
  const run = (program: string, { args = [], folder = ".", ...options }: RunOptions = {}): Ended => {
    const env = { ...environment, ...options.environment };
    const cwd = join(home, folder);
    const { error, status, stderr, stdout } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
    if (error !== undefined) throw error;
    return { status, out: `${stdout}${stderr}` };
  };
  const git = (...args: readonly string[]) => {
    const { out, status } = run("git", { args });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${out}`);
    return out.trim();
  };
  git("init", "--quiet", "--initial-branch=main");
  git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  git("remote", "add", "origin", remote);
  git("add", "--all");
  git("commit", "--quiet", "-m", "Begin");
  git("push", "--quiet", "origin", "main");
  return {
    git,
    run: (program, options) => {
      writeFileSync(output, "");
      return run(program, options);
    },
    ghCalls: () =>
      existsSync(calls)
        ? readFileSync(calls, "utf8")
            .trimEnd()
            .split("\n\n")
            .map((call) => call.split("\n"))
        : [],
    outputs: () => readFileSync(output, "utf8"),
  };
}

const fakeGh = `#!/usr/bin/env bash
set -euo pipefail
printf '%s\\n' "$GH_TOKEN" "$@" "" >>"$GH_CALLS"
case "$1 $2" in
  "pr list") cat "$GH_CALLS.open" 2>/dev/null || true ;;
  "pr create") printf 'https://example.com/pull/1\\n' | tee "$GH_CALLS.open" ;;
  *) exit 1 ;;
esac
`;

const identity = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "An author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "An author",
  GIT_COMMITTER_EMAIL: "author@example.com",
};

/** Without what this run of pnpm, npm, git or GitHub has put into the environment. */
function strangers(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(?:npm_|GIT_|GITHUB_|GH_|STACKMATRIX_)|^NODE_OPTIONS$/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ours.test(name)));
}
