import type { ListedTarget } from "@stackmatrix/engine";
import { describeSystemError } from "../words/describe-system-error.ts";
import { exitCode } from "./exit-code.ts";
import { runCli } from "./run-cli.ts";
import type { Shell } from "./shell.ts";

/** Runs the command line of this process, with its streams, and sets its exit code; takes the targets that there are. */
export async function runProcess(list?: readonly ListedTarget[]): Promise<void> {
  const { argv, env, stderr, stdout } = process;
  let isRefused = false;
  const refuse = (error: NodeJS.ErrnoException, name: string) => {
    // A reader that has seen enough, such as `head`, closes the stream; that is no fault of anybody's.
    if (error.code === "EPIPE" || isRefused) return;
    isRefused = true;
    process.exitCode = exitCode.machine;
    stderr.write(`stackmatrix: ${describeSystemError(Object.assign(error, { path: name })) ?? error}\n`);
  };
  stdout.on("error", (error) => refuse(error, "the answer"));
  stderr.on("error", (error) => refuse(error, "what is to be told"));
  const cwd = currentFolder(refuse);
  if (cwd === undefined) return;
  const shell: Shell = {
    cwd,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    tty: stderr.isTTY === true,
    columns: Number(env.COLUMNS) || stdout.columns,
    env,
  };
  const code = await runCli(argv.slice(2), shell, list);
  if (!isRefused) process.exitCode = code;
}

function currentFolder(refuse: (error: NodeJS.ErrnoException, name: string) => void): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    refuse(error as NodeJS.ErrnoException, "the current folder");
    return undefined;
  }
}
