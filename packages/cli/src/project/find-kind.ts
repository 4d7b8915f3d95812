import type { Kind } from "@stackmatrix/core/schema";
import { exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";

/**
 * The kind that is meant by its name, or by the name of one of it.
 *
 * @throws {Failure} where there is no such kind
 */
export async function findKind(name: string): Promise<Kind> {
  const { nearestName } = await import("@stackmatrix/core");
  const { kinds, singularOf } = await import("@stackmatrix/core/schema");
  const found = kinds.find((kind) => kind === name || singularOf[kind] === name);
  if (found !== undefined) return found;
  const names = kinds.map((kind) => singularOf[kind]);
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `one of ${names.join(", ")}` : `did you mean "${nearest}"?`;
  throw new Failure(exitCode.usage, `No kind is called "${name}"; ${hint}`);
}
