import type { Recommendation } from "@stackmatrix/query";
import type { GuideData } from "../../client-data/guide-data.ts";
import { fill } from "../dom/fill.ts";
import { GuideTurns } from "./guide-turns.tsx";
import { OutcomeCard } from "./outcome-card.tsx";
import { UnknownFacts } from "./unknown-facts.tsx";
import type { Answered } from "./write-guide-address.ts";

/** What fits, the best first, with what decided it, what would change it, and what nobody knows. */
export function GuideResult({ answers, data, home, result }: GuideResultProps) {
  const { client, phrase } = data.words;
  const isEmpty = Object.keys(answers).length === 0;
  const first = result.outcomes.filter(({ rank }) => rank === 1);
  const isNarrowed = !isEmpty && first.length < result.outcomes.length;
  return (
    <section class="result" aria-labelledby="_result">
      <h2 id="_result">{client.result}</h2>
      <p role="status">
        {isNarrowed
          ? fill(client.narrowedTo, { name: first.map(({ name }) => name).join(phrase.comma) })
          : isEmpty && client.resultEmpty}
      </p>
      <ol>
        {result.outcomes.map((outcome) => (
          <OutcomeCard
            key={outcome.id}
            {...{ data, home, outcome }}
            isFirst={isNarrowed && outcome.rank === 1}
          />
        ))}
      </ol>
      {isNarrowed && <UnknownFacts {...{ data, first, home }} />}
      {!isEmpty && <GuideTurns data={data} answers={answers} />}
    </section>
  );
}

interface GuideResultProps {
  readonly data: GuideData;
  readonly answers: Answered;
  readonly result: Recommendation;
  readonly home: string;
}
