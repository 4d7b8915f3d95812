import type { Matrix } from "../schema/matrix.ts";
import type { Service } from "../schema/service.ts";
import type { Dataset, Identified } from "./dataset.ts";

/** The services that a matrix compares, in its order; all of them where it names none. */
export function matrixServices(
  { services }: Pick<Dataset, "services">,
  matrix: Pick<Matrix, "services">,
): readonly Identified<Service>[] {
  return matrix.services?.flatMap((id) => services.get(id) ?? []) ?? [...services.values()];
}
