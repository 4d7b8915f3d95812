import { eachMapping } from "../each-mapping.ts";
import type { Rule } from "../rule.ts";

/** Answers that mean nothing without a note have one: limits, additions and judgements. */
export const notesSayWhy: Rule = {
  name: "notes-say-why",
  *check(entities) {
    for (const { entity, fields, path } of eachMapping(entities)) {
      if (fields.note !== undefined) continue;
      const isLimited = fields.support === "partial" || fields.support === "add-on";
      if (!isLimited && fields.basis !== "judgement") continue;
      const key = isLimited ? "support" : "basis";
      const args = { support: String(fields[key]) };
      yield { code: "cell/missing-note", location: entity.file.locate([...path, key]), args };
    }
  },
};
