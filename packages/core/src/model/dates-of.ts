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
  let oldest: string | undefined;
  let undated = 0;
  let checkedOn: string | undefined;
  const cited = new Set<string>();
  for (const claim of claims) {
    oldest = earlier(oldest, claim.asOf);
    checkedOn = earlier(checkedOn, claim.checkedOn);
    for (const id of claim.sources ?? []) cited.add(id);
  }
  for (const id of cited) {
    const source = sources.get(id);
    if (source === undefined) continue;
    const { date = "undated" } = source;
    if (date === "undated") undated += 1;
    else oldest = earlier(oldest, date);
  }
  const asOf = claims[0]?.asOf;
  return { asOf: asOf === "undated" ? undefined : asOf, oldest, undated, checkedOn };
}

function earlier(known: string | undefined, date: string | undefined): string | undefined {
  if (date === undefined || date === "undated") return known;
  return known === undefined || date < known ? date : known;
}
