import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/** Says why the system does not let a project be watched. */
export function cannotWatch(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === "ENOSPC" ? "the system's limit on watched files is reached" : message;
  return new Failure(exitCode.machine, `Cannot watch the project: ${reason}`);
}
