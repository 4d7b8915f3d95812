import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Capability } from "../../schema/capability.ts";
import type { Tradeoff } from "../../schema/tradeoff.ts";
import { eachFact, type WrittenFact } from "../each-fact.ts";
import { joinWithOr } from "../expectation.ts";
import type { Rule } from "../rule.ts";

/** What guides and questions rest on is what the data says. */
export const factsAgreeWithCells: Rule = {
  name: "facts-agree-with-cells",
  *check(entities) {
    for (const written of eachFact(entities)) {
      const { capability, tradeoff } = written.fact;
      const asked = capability && entities.capabilities.get(capability);
      const priced = tradeoff && entities.tradeoffs.get(tradeoff);
      if (asked && !tradeoff) yield* judgeSupport(written, asked.value);
      if (priced && !capability) yield* judgeRating(written, priced.value);
    }
  },
};

function* judgeSupport({ fact, file, path }: WrittenFact, capability: Capability): Generator<Diagnostic> {
  const { service, support } = fact;
  if (!support) return;
  const actual = supportOf(capability, service);
  if ((support as readonly string[]).includes(actual)) return;
  const expected = joinWithOr(support.map((level) => `"${level}"`));
  const args = { cell: `"${service}" in "${fact.capability}"`, actual, expected };
  yield { code: "guide/contradicts-cell", location: file.locate([...path, "support"]), args };
}

function* judgeRating({ fact, file, path }: WrittenFact, { ratings }: Tradeoff): Generator<Diagnostic> {
  const { service, atMost = 5, atLeast = 1 } = fact;
  const rating = new Map(Object.entries(ratings)).get(service)?.value;
  const isTooHigh = rating !== undefined && rating > atMost;
  if (rating !== undefined && !isTooHigh && rating >= atLeast) return;
  const key = isTooHigh || fact.atLeast === undefined ? "atMost" : "atLeast";
  const expected = key === "atMost" ? `at most ${atMost}` : `at least ${atLeast}`;
  const actual = rating === undefined ? "unassessed" : String(rating);
  const args = { cell: `"${service}" in "${fact.tradeoff}"`, actual, expected };
  yield { code: "guide/contradicts-cell", location: file.locate([...path, key]), args };
}

/** The support that a service has by itself or from the one it inherits from. */
function supportOf({ assessments }: Capability, service: string): string {
  const cells = new Map(Object.entries(assessments));
  const cell = cells.get(service);
  const own = cell && "inherits" in cell ? cells.get(cell.inherits) : cell;
  return own && "support" in own ? own.support : "unassessed";
}
