import type { SupportLevel } from "../schema/assessment.ts";
import type { Capability } from "../schema/capability.ts";
import type { Claim } from "../schema/citation.ts";
import type { LocalizedText } from "../schema/text.ts";

/** A service's answer with what it inherits filled in. */
export interface ResolvedAssessment {
  readonly support: SupportLevel;
  readonly short?: LocalizedText | undefined;
  readonly note?: LocalizedText | undefined;
  /** What the answer rests on: its own claim, and after it that of the cell it inherits from. */
  readonly claims: readonly Claim[];
  /** The service whose answer it takes over. */
  readonly inheritedFrom?: string | undefined;
}

/** A service's answer to a capability; nothing where the row does not mention the service. */
export function assessmentOf(capability: Capability, serviceId: string): ResolvedAssessment | undefined {
  const own = Object.hasOwn(capability.assessments, serviceId)
    ? capability.assessments[serviceId]
    : undefined;
  if (!own) return undefined;
  if (!("inherits" in own)) {
    const claims = own.support === "unknown" ? [] : [own];
    return { support: own.support, short: own.short, note: own.note, claims };
  }
  const original = assessmentOf(capability, own.inherits);
  if (!original) return undefined;
  return {
    support: original.support,
    short: own.short ?? original.short,
    note: own.note ?? original.note,
    claims: [{ ...own, basis: "documented" }, ...original.claims],
    inheritedFrom: own.inherits,
  };
}
