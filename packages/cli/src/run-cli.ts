import { OutputRefusedError } from "@stackmatrix/core/node";
import { describeSystemError } from "./describe-system-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { renderWhatHasChanged } from "./render-what-has-changed.ts";
import type { Shell } from "./shell.ts";

/** Runs one command line and gives its exit code; never ends the process, never throws. */
export async function runCli(args: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    if (args.length === 1 && args[0] === "render")
      return await renderWhatHasChanged(shell, { format: "text" });
    // The parser of the command line and all the commands take longer to load than a render with nothing to do.
    const { runCommand } = await import("./run-command.ts");
    return await runCommand(args, shell);
  } catch (error) {
    return explain(error, shell);
  }
}

function explain(error: unknown, shell: Shell): ExitCode {
  if (error instanceof Failure) return say(shell, error.message, error.exitCode);
  // What the browser cannot do is not the data's fault; the sheet is named.
  if (error instanceof Error && error.name === "PrintError")
    return say(shell, error.message, exitCode.machine);
  const refusal = error instanceof OutputRefusedError ? error.message : describeSystemError(error);
  if (refusal !== undefined) return say(shell, refusal, exitCode.machine);
  const message = error instanceof Error ? error.message : String(error);
  shell.err(`This is a bug in stackmatrix: ${message}\n`);
  if (shell.env.STACKMATRIX_DEBUG && error instanceof Error) shell.err(`${error.stack}\n`);
  return exitCode.bug;
}

function say(shell: Shell, sentence: string, code: ExitCode): ExitCode {
  shell.err(`stackmatrix: ${sentence}\n`);
  return code;
}
