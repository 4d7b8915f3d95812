import type { Narrowed } from "@stackmatrix/engine";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/**
 * The targets that a command line asks for: those of `--only`, or those whose files alone its options name; all where it
 * says nothing.
 *
 * @throws {Failure} at an option of a target that `--only` leaves out
 */
export function targetsAskedFor(
  only: readonly string[] | undefined,
  narrow: readonly Narrowed[],
): readonly string[] | undefined {
  const idle = narrow.find(({ target }) => only?.includes(target) === false);
  if (idle !== undefined) {
    const [name] = idle.flag.flags.split(" ");
    throw new Failure(exitCode.usage, `${name} is for the target "${idle.target}", which --only leaves out`);
  }
  const alone = narrow.filter(({ flag }) => flag.isAlone).map(({ target }) => target);
  return only ?? (alone.length > 0 ? alone : undefined);
}
