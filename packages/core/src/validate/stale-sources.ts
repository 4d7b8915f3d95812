import { dayOfText } from "../model/day-of-text.ts";
import { daysOfDate } from "../model/days-of-date.ts";
import { kinds } from "../schema/entity-kinds.ts";
import type { Source } from "../schema/source.ts";
import { forEachMapping } from "./for-each-mapping.ts";
import type { Entities, RuleContext, Written } from "./rule.ts";

/** A source that is older than the project allows. */
export interface StaleSource {
  readonly source: Written<Source>;
  /** Of its text, or the day on which that was seen. */
  readonly date: string;
  readonly isSeen: boolean;
  /** From that day to this one; of a month or a year, from its last. */
  readonly days: number;
}

/**
 * The sources that are older than the project's limit and were not read again since: neither by themselves nor wherever
 * they are cited.
 */
export function* staleSources(
  entities: Entities,
  { today, staleAfterDays }: Pick<RuleContext, "today" | "staleAfterDays">,
): Generator<StaleSource> {
  if (today === undefined) return;
  const old = [...entities.sources.values()].flatMap((source): StaleSource[] => {
    const { checkedOn, kind } = source.value;
    const date = dayOfText(source.value);
    // An article is examined for what it says; its age is no fault.
    if (date === undefined || kind === "article") return [];
    if (checkedOn !== undefined && daysBetween(checkedOn, today) <= staleAfterDays) return [];
    const days = daysBetween(daysOfDate(date).last, today);
    return days > staleAfterDays ? [{ source, date, isSeen: date !== source.value.date, days }] : [];
  });
  if (old.length === 0) return;
  const lastReads = leastRecentReads(entities);
  for (const stale of old) {
    const read = lastReads.get(stale.source.id);
    if (read === undefined || daysBetween(read, today) > staleAfterDays) yield stale;
  }
}

/** The day on which each source was read again by the citation that did so longest ago; long ago for one that never did. */
function leastRecentReads(entities: Entities): Map<string, string> {
  const reads = new Map<string, string>();
  for (const kind of kinds) {
    for (const { value } of entities[kind].values()) {
      forEachMapping(value, ({ fields: { sources, checkedOn } }) => {
        if (!Array.isArray(sources)) return;
        const read = typeof checkedOn === "string" ? checkedOn : never;
        for (const source of sources) {
          const other = reads.get(source);
          if (other === undefined || read < other) reads.set(source, read);
        }
      });
    }
  }
  return reads;
}

const never = "0001-01-01";

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
