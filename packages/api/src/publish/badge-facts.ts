import { answerOf, type Dataset, kept } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";
import type { BadgedKind } from "../contract/kinds-with.ts";
import { type AnswerFacts, factsOf, sumOfFacts } from "./answer-facts.ts";
import { looksAtRows } from "./looks-at-rows.ts";

/** Looks through the answers of a service, or of all that a matrix compares: what nobody has looked for or found is none. */
export const badgeFacts = kept((dataset, kind: BadgedKind, id: string): AnswerFacts => {
  if (kind === "services") return factsOf(dataset, serviceClaims(dataset, id));
  return looksAtRows(dataset, id)
    .map(({ facts }) => facts)
    .reduce(sumOfFacts, factsOf(dataset, []));
});

function* serviceClaims(dataset: Dataset, service: string): Iterable<readonly Claim[]> {
  const { capabilities, tradeoffs, traits } = dataset;
  for (const capability of capabilities.values()) {
    const found = answerOf(capability, service);
    if (found !== undefined && found.answer.support !== "unknown") yield found.claims;
  }
  for (const { ratings } of tradeoffs.values()) yield* cellIn(ratings, service);
  for (const { values } of traits.values()) yield* cellIn(values, service);
}

function* cellIn(cells: Readonly<Record<string, Claim>>, service: string): Iterable<readonly Claim[]> {
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  if (cell !== undefined) yield [cell];
}
