import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CommanderError, Command as Declaration } from "commander";
import { commands } from "../commands/index.ts";
import type { Command } from "./command.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { Program } from "./shell.ts";

/** Columns of help texts, whatever the terminal: the same text for everybody. */
const helpWidth = 100;

/** Finds the command that a command line names and runs it; throws what the command throws. */
export async function runCommand(args: readonly string[], program: Program): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const declaration = declareProgram(program, (result) => {
    code = result;
  });
  try {
    await declaration.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // The parser of the command line has said what is wrong by itself.
    return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
  }
}

function declareProgram(program: Program, done: (code: ExitCode) => void): Declaration {
  const declaration = new Declaration("stackmatrix")
    .description("Comparison as code: one reviewed dataset, rendered into everything that shows it.")
    .version(versionOf(new URL("../../package.json", import.meta.url)))
    .option("--cwd <folder>", "start from another folder")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => program.out(text),
      writeErr: (text) => program.err(text),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) addCommand(declaration, command, program, done);
  return declaration;
}

function addCommand(
  parent: Declaration,
  command: Command<never>,
  program: Program,
  done: (code: ExitCode) => void,
) {
  const declaration = parent.command(command.name).description(command.summary);
  command.declare(declaration, program).action(async () => {
    const { cwd } = parent.opts<{ cwd?: string }>();
    const place = { ...program, cwd: resolve(program.cwd, cwd ?? ".") };
    done(await command.run(place, declaration.opts() as never, declaration.args));
  });
}

function versionOf(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return version;
}
