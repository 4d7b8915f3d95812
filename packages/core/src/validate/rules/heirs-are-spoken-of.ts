import { assessmentOf } from "../../model/assessment-of.ts";
import type { Entities, Rule } from "../rule.ts";

/** A cell that is inherited rests on a source about the service that inherits, not on sources about the other alone. */
export const heirsAreSpokenOf: Rule = {
  name: "heirs-are-spoken-of",
  *check({ capabilities, sources }) {
    for (const { value, file } of capabilities.values()) {
      for (const [service, cell] of Object.entries(value.assessments)) {
        if (!("inherits" in cell) || cell.sources?.some((id) => speaksOf(sources.get(id), service))) continue;
        // What leads to no answer is reported as that, and what nobody has found out claims nothing.
        const answer = assessmentOf(value, service);
        if (!answer || answer.support === "unknown") continue;
        const location = file.locate(["assessments", service, cell.sources ? "sources" : "inherits"]);
        yield { code: "claim/about-another", location, args: { service } };
      }
    }
  },
};

function speaksOf(source: ReturnType<Entities["sources"]["get"]>, service: string): boolean {
  // A source that is not known might speak of anything; it is reported where it is named.
  return !source || (source.value.about ?? []).some((id) => id === service);
}
