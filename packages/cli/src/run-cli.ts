import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OutputRefusedError } from "@stackmatrix/core/node";
import { CommanderError, Command as Declaration } from "commander";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { describeSystemError } from "./describe-system-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import type { Shell } from "./shell.ts";

/** Columns of help texts, whatever the terminal: the same text for everybody. */
const helpWidth = 100;

/** Runs one command line and gives its exit code; never ends the process, never throws. */
export async function runCli(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const program = declareProgram(shell, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return explain(error, shell);
  }
}

function declareProgram(shell: Shell, done: (code: ExitCode) => void): Declaration {
  const program = new Declaration("stackmatrix")
    .description("Comparison as code: one reviewed dataset, rendered into everything that shows it.")
    .version(versionOf(new URL("../package.json", import.meta.url)))
    .option("--cwd <folder>", "start from another folder")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.out(text),
      writeErr: (text) => shell.err(text),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) addCommand(program, command, shell, done);
  return program;
}

function addCommand(
  program: Declaration,
  command: Command<never>,
  shell: Shell,
  done: (code: ExitCode) => void,
) {
  const declaration = program.command(command.name).description(command.summary);
  command.declare(declaration).action(async () => {
    const { cwd } = program.opts<{ cwd?: string }>();
    const place = { ...shell, cwd: resolve(shell.cwd, cwd ?? ".") };
    done(await command.run(place, declaration.opts() as never, declaration.args));
  });
}

function explain(error: unknown, shell: Shell): ExitCode {
  // The parser of the command line has said what is wrong by itself.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
  if (error instanceof Failure) return say(shell, error.message, error.exitCode);
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

function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return version;
}
