import { displayWidth } from "../../display-width.ts";
import { shortMaxWidth } from "../../schema/text.ts";
import type { Rule } from "../rule.ts";

/** What a table shows beside a sign fits into its column. */
export const shortTextsFit: Rule = {
  name: "short-texts-fit",
  *check({ capabilities }) {
    for (const { value, file } of capabilities.values()) {
      for (const [service, { short = {} }] of Object.entries(value.assessments)) {
        for (const [locale, text] of Object.entries(short)) {
          const width = displayWidth(text ?? "");
          if (width <= shortMaxWidth) continue;
          const location = file.locate(["assessments", service, "short", locale]);
          yield { code: "text/short-too-long", location, args: { width, limit: shortMaxWidth } };
        }
      }
    }
  },
};
