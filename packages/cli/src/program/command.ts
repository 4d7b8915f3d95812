import type { Command as Declaration } from "commander";
import type { ExitCode } from "./exit-code.ts";
import type { Program } from "./shell.ts";

/** A command of the program; what it needs for its work it imports when it runs. */
export interface Command<Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Adds its arguments and options. */
  declare(declaration: Declaration, program: Program): Declaration;
  run(program: Program, options: Options, args: readonly string[]): Promise<ExitCode>;
}
