import { isOpen, type RankedOutcome } from "@stackmatrix/query";
import type { GuideData } from "../../client-data/guide-data.ts";
import { FactItem } from "./fact-item.tsx";

/** The cells of what comes first that nobody knows, or has looked for. */
export function UnknownFacts({ data, first, home }: UnknownFactsProps) {
  const reasons = first.flatMap((outcome) => [...outcome.for, ...outcome.against, ...outcome.open]);
  const facts = new Map(
    reasons
      .flatMap((reason) => reason.facts)
      .filter(isOpen)
      .map((fact) => [`${fact.row} ${fact.service}`, fact]),
  );
  if (facts.size === 0) return null;
  return (
    <section aria-labelledby="_unknown">
      <h3 id="_unknown">{data.words.client.notKnown}</h3>
      <ul class="plain">
        {[...facts].map(([key, fact]) => (
          <FactItem key={key} {...{ data, fact, home }} />
        ))}
      </ul>
    </section>
  );
}

interface UnknownFactsProps {
  readonly data: GuideData;
  readonly first: readonly RankedOutcome[];
  readonly home: string;
}
