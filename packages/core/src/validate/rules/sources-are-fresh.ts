import { kinds } from "../../schema/entity-kinds.ts";
import { forEachMapping } from "../for-each-mapping.ts";
import type { Entities, Rule } from "../rule.ts";

/** No source is older than the project's limit, unless it was read again since, wherever it is cited. */
export const sourcesAreFresh: Rule = {
  name: "sources-are-fresh",
  *check(entities, { today, staleAfterDays: limit }) {
    if (today === undefined) return;
    const lastReads = leastRecentReads(entities);
    for (const { id, value, file } of entities.sources.values()) {
      const { date, kind } = value;
      // An article is examined for what it says; its age is no fault.
      if (date === "undated" || kind === "article") continue;
      const days = daysBetween(date, today);
      const read = lastReads.get(id);
      if (days <= limit || (read !== undefined && daysBetween(read, today) <= limit)) continue;
      yield { code: "source/stale", location: file.locate(["date"]), args: { date, days, limit } };
    }
  },
};

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
