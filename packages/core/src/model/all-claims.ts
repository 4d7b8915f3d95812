import type { Capability } from "../schema/capability.ts";
import type { Claim } from "../schema/citation.ts";
import { assessmentOf } from "./assessment-of.ts";
import type { Dataset } from "./dataset.ts";

/** What each cell of the data rests on; nothing of what is unknown. */
export function* allClaims({
  capabilities,
  tradeoffs,
  traits,
}: Dataset): Generator<readonly Claim[], undefined> {
  for (const capability of capabilities.values())
    for (const service of Object.keys(capability.assessments)) yield claimsOf(capability, service);
  for (const { ratings } of tradeoffs.values()) for (const cell of Object.values(ratings)) yield [cell];
  for (const { values } of traits.values()) for (const cell of Object.values(values)) yield [cell];
}

/** Most cells take over nothing. */
function claimsOf(capability: Capability, service: string): readonly Claim[] {
  const cell = capability.assessments[service];
  if (cell && "support" in cell) return cell.support === "unknown" ? [] : [cell];
  return assessmentOf(capability, service)?.claims ?? [];
}
