import {
  entriesOf,
  type ListedTarget,
  OutputRefusedError,
  RequestError,
} from "@stackmatrix/engine/up-to-date";
import { renderWhatHasChanged } from "../commands/render-what-has-changed.ts";
import { targets } from "../targets.ts";
import { describeSystemError } from "../words/describe-system-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { Shell } from "./shell.ts";

/**
 * Runs one command line and gives its exit code; never ends the process, never throws. A program that has targets of its
 * own hands in the list; each is a target as it is, or an entry that loads one.
 *
 * @example
 * process.exitCode = await runCli(process.argv.slice(2), shell, [...targets, csv]);
 */
export async function runCli(
  args: readonly string[],
  shell: Shell,
  list: readonly ListedTarget[] = targets,
): Promise<ExitCode> {
  const program = { ...shell, tool: { manifest, targets: entriesOf(list) } };
  try {
    if (args.length === 1 && args[0] === "render")
      return await renderWhatHasChanged(program, { format: "text" });
    // The parser of the command line and all the commands take longer to load than a render with nothing to do.
    const { runCommand } = await import("./run-command.ts");
    return await runCommand(args, program);
  } catch (error) {
    return explain(error, shell);
  }
}

const manifest = new URL("../../package.json", import.meta.url);

function explain(error: unknown, shell: Shell): ExitCode {
  if (error instanceof RequestError) return say(shell, error.message, exitCode.usage);
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
