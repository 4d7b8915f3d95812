import type { MappingRule } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** Answers that mean nothing without a note have one: limits, additions and judgements. */
export const notesSayWhy: MappingRule = {
  name: "notes-say-why",
  judge:
    () =>
    ({ fields, path }, { entity }) => {
      if (fields.note !== undefined) return noProblems;
      // What held before need not be told in full.
      if (path.at(-2) === "history") return noProblems;
      const isLimited = fields.support === "partial" || fields.support === "add-on";
      if (!isLimited && fields.basis !== "judgement") return noProblems;
      const key = isLimited ? "support" : "basis";
      const args = { support: String(fields[key]) };
      return [{ code: "cell/missing-note", location: entity.file.locate([...path, key]), args }];
    },
};
