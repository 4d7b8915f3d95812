/**
 * The command line as a function, for programs with targets of their own. Needs Node.
 *
 * @example
 * await runProcess([...targets, csv]);
 *
 * @module
 */
export type { ListedTarget } from "@stackmatrix/engine";
export { type ExitCode, exitCode } from "./program/exit-code.ts";
export { Failure } from "./program/failure.ts";
export { listen } from "./program/listen.ts";
export { runCli } from "./program/run-cli.ts";
export { runProcess } from "./program/run-process.ts";
export type { Shell } from "./program/shell.ts";
export { targets } from "./targets.ts";
