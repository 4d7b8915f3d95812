import type { Rule } from "../rule.ts";

/** The day on which a text was seen stands in for its date; where that is known, it says nothing more. */
export const sourcesAreDatedOnce: Rule = {
  name: "sources-are-dated-once",
  *check({ sources }) {
    for (const { value, file } of sources.values()) {
      if (value.seenOn === undefined || (value.date ?? "undated") === "undated") continue;
      yield { code: "source/seen-and-dated", location: file.locate(["seenOn"], "key"), args: {} };
    }
  },
};
