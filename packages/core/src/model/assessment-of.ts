import type { Assessment, OwnAssessment, SupportLevel } from "../schema/assessment.ts";
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
  const written = writtenFor(capability, serviceId);
  if (!written || !("inherits" in written)) return written && asResolved(written);
  // A cell is inherited from an answer of its own, never from another inherited one: the rules see to that.
  const own = writtenFor(capability, written.inherits);
  if (!own || "inherits" in own) return undefined;
  const original = asResolved(own);
  return {
    support: original.support,
    short: written.short ?? original.short,
    note: written.note ?? original.note,
    claims: [{ ...written, basis: "documented" }, ...original.claims],
    inheritedFrom: written.inherits,
  };
}

function writtenFor({ assessments }: Capability, serviceId: string): Assessment | undefined {
  return Object.hasOwn(assessments, serviceId) ? assessments[serviceId] : undefined;
}

function asResolved(own: OwnAssessment): ResolvedAssessment {
  const claims = own.support === "unknown" ? [] : [own];
  return { support: own.support, short: own.short, note: own.note, claims };
}
