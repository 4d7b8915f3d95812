import type { ListedTarget } from "@stackmatrix/engine";
import { runCli } from "./run-cli.ts";
import type { Shell } from "./shell.ts";

/** Runs the command line of this process, with its streams, and sets its exit code; takes the targets that there are. */
export async function runProcess(list?: readonly ListedTarget[]): Promise<void> {
  const { argv, env, stderr, stdout } = process;
  // A reader that has seen enough, such as `head`, closes the stream; that is no fault of anybody's.
  for (const stream of [stdout, stderr]) stream.on("error", ignoreClosedPipe);
  const shell: Shell = {
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    tty: stderr.isTTY === true,
    env,
  };
  process.exitCode = await runCli(argv.slice(2), shell, list);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
