import { recommend } from "@stackmatrix/query";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { GuideData } from "../../client-data/guide-data.ts";
import { fill } from "../dom/fill.ts";
import { copyText } from "../share/copy-text.ts";
import { GuideQuestions } from "./guide-questions.tsx";
import { GuideResult } from "./guide-result.tsx";
import { readGuideAddress } from "./read-guide-address.ts";
import { type Answered, writeGuideAddress } from "./write-guide-address.ts";

/** A guide that asks and answers: each condition is a question, and what fits is ranked with each answer anew. */
export function GuideApp({ data, home }: { readonly data: GuideData; readonly home: string }) {
  const { id, published, words } = data;
  const { client } = words;
  const conditions = useMemo(() => conditionsOf(data), [data]);
  const [answers, setAnswers] = useState(() => readGuideAddress(location.search, conditions));
  const [told, tell] = useState("");
  useEffect(() => {
    const read = () => setAnswers(readGuideAddress(location.search, conditions));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [conditions]);
  const change = (answered: Answered) => {
    // In the order of the guide, so that the same answers have the same address.
    const next = readGuideAddress(writeGuideAddress(answered), conditions);
    history.pushState(null, "", `${location.pathname}${writeGuideAddress(next)}${location.hash}`);
    setAnswers(next);
  };
  const result = useMemo(() => recommend(published, id, answers), [published, answers]);
  const first = result.outcomes.filter(({ rank }) => rank === 1).map(({ name }) => name);
  return (
    <div class="decide">
      <div>
        <p class="quiet">{client.guideHelp}</p>
        <GuideQuestions data={data} answers={answers} onChange={change} />
        <p class="strip">
          <button type="button" onClick={() => change({})}>
            {client.startAgain}
          </button>
          <button
            type="button"
            onClick={async () => tell((await copyText(location.href)) ? client.copied : client.notCopied)}
          >
            {client.copyAddress}
          </button>
        </p>
        <p role="status" class="quiet">
          {told}
        </p>
        {first.length < result.outcomes.length && (
          <a class="narrowed" href="#_result">
            {fill(client.narrowedTo, { name: first.join(words.phrase.comma) })}
          </a>
        )}
      </div>
      <GuideResult data={data} answers={answers} result={result} home={home} />
    </div>
  );
}

function conditionsOf({ id, published }: GuideData): readonly string[] {
  const outcomes = published.guides[id]?.outcomes ?? [];
  return [...new Set(outcomes.flatMap(({ when }) => when.map((condition) => condition.id)))];
}
