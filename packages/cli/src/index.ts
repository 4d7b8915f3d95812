/**
 * The command line as a function: `await runCli(["validate"], shell)` gives the exit code. Needs Node.
 *
 * @module
 */
export { type ExitCode, exitCode } from "./exit-code.ts";
export { runCli } from "./run-cli.ts";
export { runProcess } from "./run-process.ts";
export type { Shell } from "./shell.ts";
