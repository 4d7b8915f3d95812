import { assessmentOf } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import type * as z from "zod";
import type { assessment, rating, traitValue } from "../contract/cells.ts";
import { publishCitation } from "./publish-citation.ts";

type PublishedAssessment = z.infer<typeof assessment>;
type PublishedRating = z.infer<typeof rating>;
type PublishedTraitValue = z.infer<typeof traitValue>;

/** Every answer to a capability, with what is inherited filled in. */
export function publishAssessments(capability: Entity<"capabilities">): Record<string, PublishedAssessment> {
  const ids = Object.keys(capability.assessments);
  return recordOf(ids, (id) => publishAssessment(capability, id));
}

/** A service's answer to a capability; nothing where it has none. */
export function publishAssessment(
  capability: Entity<"capabilities">,
  serviceId: string,
): PublishedAssessment | undefined {
  const resolved = assessmentOf(capability, serviceId);
  if (!resolved) return undefined;
  const { claims, ...answer } = resolved;
  return { ...answer, basis: claims[0]?.basis, ...publishCitation(...claims) };
}

/** A service's rating on a tradeoff; nothing where it has none. */
export function publishRating(
  { ratings }: Entity<"tradeoffs">,
  serviceId: string,
): PublishedRating | undefined {
  const rating = Object.hasOwn(ratings, serviceId) ? ratings[serviceId] : undefined;
  return rating && { ...rating, ...publishCitation(rating) };
}

/** A service's value for a trait; nothing where it has none. */
export function publishTraitValue(
  { values }: Entity<"traits">,
  serviceId: string,
): PublishedTraitValue | undefined {
  const value = Object.hasOwn(values, serviceId) ? values[serviceId] : undefined;
  return value && { ...value, quantities: value.quantities ?? [], ...publishCitation(value) };
}

/** A record of those keys that have a value. */
export function recordOf<Value>(
  keys: Iterable<string>,
  valueAt: (key: string) => Value | undefined,
): Record<string, Value> {
  const entries = [...keys].flatMap((key) => {
    const value = valueAt(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}
