import type { Rule } from "../rule.ts";
import { staleSources } from "../stale-sources.ts";

/** No source is older than the project's limit, unless it was read again since, wherever it is cited. */
export const sourcesAreFresh: Rule = {
  name: "sources-are-fresh",
  *check(entities, context) {
    const { staleAfterDays: limit } = context;
    for (const { source, date, days, isSeen } of staleSources(entities, context)) {
      const location = source.file.locate([isSeen ? "seenOn" : "date"]);
      yield { code: "source/stale", location, args: { date, days, limit, isSeen } };
    }
  },
};
