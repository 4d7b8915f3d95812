import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ended, scratchRepository } from "../helpers/scratch-repository.ts";
import { root } from "./pack-all.ts";

const project = "formats";

/** Has the action and the hooks run what a stranger has installed, in that stranger's repository, and says what does not work. */
export function useInRepository(folder: string): readonly string[] {
  const home = join(folder, "consumer");
  writeFileSync(join(home, ".gitignore"), "node_modules/\n.stackmatrix/\nout/\n");
  const { ghCalls, git, run } = scratchRepository(home, join(folder, "beside"));
  const act = (mode: string) =>
    run(join(root, "action/run.sh"), { environment: { ...inputs, STACKMATRIX_MODE: mode } });

  const checked = act("check");
  const idle = act("propose");
  const callsWhenIdle = ghCalls().length;
  const data = join(home, project, "data/services.yaml");
  writeFileSync(data, readFileSync(data, "utf8").replace("name: PNG", "name: PNG 3"));
  git("commit", "--quiet", "--all", "-m", "Rename a service");
  const drifted = act("check");
  const proposed = act("propose");
  git("reset", "--quiet", "--hard");
  const hooked = run(join(root, "action/hook-render.sh"), { args: ["--cwd", project] });
  git("fetch", "--quiet", "origin", "stackmatrix/render");
  const unlike = git("diff", "--name-only", "FETCH_HEAD");

  return [
    ...unless(checked.status === 0, "the action passes what has not drifted", checked),
    ...unless(
      idle.status === 0 && callsWhenIdle === 0,
      "it proposes nothing where nothing has changed",
      idle,
    ),
    ...unless(
      drifted.status === 1 && drifted.out.includes("::error file=formats/README.md,line="),
      "it marks what has drifted",
      drifted,
    ),
    ...unless(
      proposed.status === 0 && ghCalls().some((call) => call.includes("create")),
      "it proposes what has changed",
      proposed,
    ),
    ...unless(hooked.status === 0 && unlike === "", "the hook renders what the action proposes", hooked),
  ];
}

const inputs = {
  STACKMATRIX_DIRECTORY: project,
  STACKMATRIX_BRANCH: "stackmatrix/render",
  STACKMATRIX_TITLE: "Render",
};

function unless(isWell: boolean, claim: string, { out }: Ended): readonly string[] {
  return isWell ? [] : [`It is not so that ${claim}:\n${out}`];
}
