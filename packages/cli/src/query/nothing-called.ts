import { nearestName } from "@stackmatrix/core";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/** Says that nothing has such a name, and which one was probably meant, or else which there are. */
export function nothingCalled(
  what: string,
  name: string,
  { among }: { readonly among: readonly string[] },
): Failure {
  const nearest = nearestName(name, among);
  const names = [...new Set(among)].sort().map((one) => `"${one}"`);
  const there = names.length > 0 ? `\nThere are ${names.join(", ")}` : "";
  const hint = nearest === undefined ? there : `\nDid you mean "${nearest}"?`;
  return new Failure(exitCode.usage, `${what} "${name}"${hint}`);
}
