import { daysBetween, lastDayOf } from "./age-of.ts";
import type { Cell, CitedSource } from "./answers.ts";
import { known } from "./known.ts";
import type { Published, PublishedClaim } from "./published.ts";

/** What a cell says of what it rests on. */
export type Evidence = Pick<
  Cell,
  "basis" | "unsourced" | "sources" | "asOf" | "seenOn" | "oldest" | "undated" | "checkedOn" | "age"
>;

/** What an answer rests on, its sources resolved, and how old that is at a day. */
export function evidenceOf(
  data: Pick<Published, "sources">,
  claim: PublishedClaim,
  on: string | undefined,
): Evidence {
  const sources = citedSources(data, claim.sources);
  const seenOn = claim.asOf === undefined ? sources[0]?.seenOn : undefined;
  const day = lastDayOf({ asOf: claim.asOf, seenOn });
  return known<Evidence>({
    basis: claim.basis,
    unsourced: claim.unsourced ?? false,
    sources,
    asOf: claim.asOf,
    seenOn,
    oldest: claim.oldest,
    undated: claim.undated ?? 0,
    checkedOn: claim.checkedOn,
    age: on === undefined || day === undefined ? undefined : daysBetween(day, on),
  });
}

/** Sources by their ids, with what is told of them beside an answer. */
export function citedSources(
  data: Pick<Published, "sources">,
  ids: readonly string[],
): readonly CitedSource[] {
  return ids.flatMap((id) => {
    const source = data.sources[id];
    if (source === undefined) return [];
    const { title, publisher, kind, url, date, seenOn, language } = source;
    return known<CitedSource>({ id, title, publisher, kind, url, date, seenOn, language });
  });
}
