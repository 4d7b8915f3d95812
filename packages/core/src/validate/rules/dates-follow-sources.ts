import type { MappingRule } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** A statement has the date of its first source, which carries it, or says why it has another. */
export const datesFollowSources: MappingRule = {
  name: "dates-follow-sources",
  judge:
    ({ sources: known }) =>
    ({ fields: { asOf, asOfNote, sources }, path }, { entity }) => {
      if (typeof asOf !== "string" || asOfNote !== undefined || !Array.isArray(sources)) return noProblems;
      const [source] = sources;
      const carrying = known.get(source);
      if (!carrying) return noProblems;
      const { date = "undated" } = carrying.value;
      if (date === asOf) return noProblems;
      const location = entity.file.locate([...path, "asOf"]);
      return [{ code: "claim/other-date", location, args: { asOf, date, source } }];
    },
};
