import type { Capability } from "../schema/capability.ts";
import type { Claim } from "../schema/citation.ts";
import { cellsIn } from "../trace/cells-in.ts";
import { kept } from "../trace/kept.ts";
import { assessmentOf } from "./assessment-of.ts";
import type { Dataset } from "./dataset.ts";
import { type RowKind, rowKinds } from "./row-shown.ts";

/** What each cell of the data rests on; nothing of what is unknown. */
export function* allClaims(dataset: Dataset): Generator<readonly Claim[], undefined> {
  for (const kind of rowKinds)
    for (const id of dataset[kind].keys())
      for (const [, claims] of claimsInRow(dataset, kind, id)) yield claims;
}

/** What the cells of a row rest on, with the services whose they are; nothing of what is unknown. */
export const claimsInRow: (
  dataset: Dataset,
  kind: RowKind,
  id: string,
) => readonly (readonly [service: string, claims: readonly Claim[]])[] = kept((dataset, kind, id) => {
  if (kind === "capabilities") {
    const capability = dataset.capabilities.get(id);
    const services = Object.keys(capability?.assessments ?? {});
    return services.map((service) => [service, capability ? claimsOf(capability, service) : []] as const);
  }
  const row = dataset[kind].get(id);
  const cells = Object.entries((row && cellsIn(kind, row)) ?? {});
  return cells.map(([service, cell]) => [service, [cell as Claim]] as const);
});

/** Most cells take over nothing. */
function claimsOf(capability: Capability, service: string): readonly Claim[] {
  const cell = capability.assessments[service];
  if (cell && "support" in cell) return cell.support === "unknown" ? [] : [cell];
  return assessmentOf(capability, service)?.claims ?? [];
}
