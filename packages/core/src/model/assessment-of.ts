import type { Assessment, OwnAssessment } from "../schema/assessment.ts";
import type { Capability } from "../schema/capability.ts";
import type { Claim } from "../schema/citation.ts";
import type { FormerAssessment } from "../schema/former-assessment.ts";
import type { Link } from "../schema/link.ts";
import type { Status } from "../schema/status.ts";
import type { SupportLevel } from "../schema/support-level.ts";
import type { LocalizedText } from "../schema/text.ts";

/** A service's answer with what it inherits filled in: all that is written of it but what it rests on. */
export interface ResolvedAssessment {
  readonly support: SupportLevel;
  readonly short?: LocalizedText | undefined;
  readonly note?: LocalizedText | undefined;
  /** The version with which the answer began to hold, and that with which it ends. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly status?: Status | undefined;
  readonly links?: readonly Link[] | undefined;
  /** What held before, the newest first. */
  readonly history?: readonly FormerAssessment[] | undefined;
  /** What the answer rests on: its own claim, and after it that of the cell it inherits from. */
  readonly claims: readonly Claim[];
  /** The service whose answer it takes over. */
  readonly inheritedFrom?: string | undefined;
}

/** A service's answer to a capability; nothing where the row does not mention the service. */
export function assessmentOf(capability: Capability, serviceId: string): ResolvedAssessment | undefined {
  const written = writtenFor(capability, serviceId);
  if (!written || !("inherits" in written)) return written && asResolved(written);
  const { inherits, ...own } = written;
  // A cell is inherited from an answer of its own, never from another inherited one: the rules see to that.
  const source = writtenFor(capability, inherits);
  if (!source || "inherits" in source) return undefined;
  const original = asResolved(source);
  return { ...original, ...answerIn(own), claims: claimsOf(own, original.claims), inheritedFrom: inherits };
}

/** Sources of its own document what a cell takes over; without any, it rests on what that rests on. */
function claimsOf(own: Claim, taken: readonly Claim[]): readonly Claim[] {
  if (own.sources) return [{ ...own, basis: "documented" }, ...taken];
  const [first] = taken;
  return first ? [{ ...own, basis: first.basis }, ...taken] : [];
}

/** What objects have that nobody wrote, such as a constructor, is no object; that is asked of the few that are there and not of all. */
function writtenFor({ assessments }: Capability, serviceId: string): Assessment | undefined {
  const written = assessments[serviceId];
  return typeof written === "object" ? written : undefined;
}

function asResolved(own: OwnAssessment): ResolvedAssessment {
  return { ...answerIn(own), claims: claimsOfOwn(own) };
}

function claimsOfOwn(own: OwnAssessment): readonly Claim[] {
  return own.support === "unknown" ? [] : [own];
}

/** An answer and, apart from it, what it rests on. */
export interface Answer {
  /** With what it inherits filled in. */
  readonly answer: Omit<ResolvedAssessment, "claims">;
  readonly claims: readonly Claim[];
}

/** The same for those who look through all answers: a cell that takes over nothing is the answer, as it is written. */
export function answerOf(capability: Capability, serviceId: string): Answer | undefined {
  const written = writtenFor(capability, serviceId);
  if (written && !("inherits" in written)) return { answer: written, claims: claimsOfOwn(written) };
  const resolved = assessmentOf(capability, serviceId);
  return resolved && { answer: resolved, claims: resolved.claims };
}

/** What is written of a cell but for what it rests on. */
function answerIn<Written extends object>(written: Written): Omit<Written, keyof Claim> {
  const { asOf, asOfNote, basis, checkedOn, sources, ...answer } = written as Written & Claim;
  return answer;
}
