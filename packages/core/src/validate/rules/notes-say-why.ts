import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import { forEachMapping } from "../for-each-mapping.ts";
import type { Rule } from "../rule.ts";

/** Answers that mean nothing without a note have one: limits, additions and judgements. */
export const notesSayWhy: Rule = {
  name: "notes-say-why",
  check(entities) {
    const diagnostics: Diagnostic[] = [];
    for (const kind of kinds) {
      for (const { value, file } of entities[kind].values()) {
        forEachMapping(value, ({ fields, path }) => {
          if (fields.note !== undefined) return;
          const isLimited = fields.support === "partial" || fields.support === "add-on";
          if (!isLimited && fields.basis !== "judgement") return;
          const key = isLimited ? "support" : "basis";
          const args = { support: String(fields[key]) };
          diagnostics.push({ code: "cell/missing-note", location: file.locate([...path, key]), args });
        });
      }
    }
    return diagnostics;
  },
};
