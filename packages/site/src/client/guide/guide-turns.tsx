import { useMemo } from "preact/hooks";
import type { GuideData } from "../../client-data/guide-data.ts";
import { fill } from "../dom/fill.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { whatWouldChange } from "./what-would-change.ts";
import type { Answered } from "./write-guide-address.ts";

/** Which single answer would bring something else to the top. */
export function GuideTurns({ answers, data }: { readonly data: GuideData; readonly answers: Answered }) {
  const { id, published, words } = data;
  const { client, phrase } = words;
  const turns = useMemo(() => whatWouldChange(published, id, answers), [published, answers]);
  const conditions = (published.guides[id]?.outcomes ?? []).flatMap(({ when }) => when);
  return (
    <section aria-labelledby="_turns">
      <h3 id="_turns">{client.wouldChange}</h3>
      {turns.length === 0 && <p>{client.nothingChanges}</p>}
      <ul>
        {turns.map(({ condition, first, holds }) => {
          const text = String(conditions.find((one) => one.id === condition)?.text ?? condition);
          return (
            <li key={`${condition} ${holds}`}>
              <ProseText written={fill(holds ? client.ifYes : client.ifNo, { condition: text })} />
              {" → "}
              {fill(client.comesFirst, { name: first.join(phrase.comma) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
