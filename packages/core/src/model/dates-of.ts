import type { Claim } from "../schema/citation.ts";
import type { Dataset } from "./dataset.ts";

/** How old a statement is. */
export interface ClaimDates {
  /** Date of the text that carries it: that of the first source; nothing where that has none. */
  readonly asOf?: string | undefined;
  /** The oldest date among all its sources; nothing where none is dated. */
  readonly oldest?: string | undefined;
  /** How many of its sources carry no date. */
  readonly undated: number;
  /** The day on which somebody last read the sources, of the claim that was read longest ago. */
  readonly checkedOn?: string | undefined;
}

/** The dates of what a statement rests on: its own claim, and after it those that it takes over. */
export function datesOf(
  { sources }: Pick<Dataset, "sources">,
  claims: readonly Omit<Claim, "basis">[],
): ClaimDates {
  const cited = new Set(claims.flatMap((claim) => claim.sources ?? []));
  const texts = [...cited].flatMap((id) => {
    const source = sources.get(id);
    return source ? (source.date ?? "undated") : [];
  });
  const [first] = claims;
  const dates = [...claims.flatMap(({ asOf }) => asOf ?? []), ...texts].filter((date) => date !== "undated");
  return {
    asOf: first?.asOf === "undated" ? undefined : first?.asOf,
    oldest: earliest(dates),
    undated: texts.filter((date) => date === "undated").length,
    checkedOn: earliest(claims.flatMap(({ checkedOn }) => checkedOn ?? [])),
  };
}

function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort()[0];
}
