import type { Cell } from "@stackmatrix/query";
import { ratingDots } from "@stackmatrix/view";
import type { GuideData } from "../../client-data/guide-data.ts";
import { rowAddress } from "../compare/row-address.ts";
import { signOf } from "../compare/sign-of.ts";
import { CitedSources } from "./cited-sources.tsx";

/** A cell that a condition rests on: whose it is, what it says, how old that is, and by which sources. */
export function FactItem({ data, fact, home }: FactItemProps) {
  const { published, words } = data;
  const { answer, asOf, kind, rating, row, service, word } = fact;
  const name = (kind === "tradeoff" ? published.tradeoffs : published.capabilities)[row]?.name ?? row;
  const sign = rating === undefined ? signOf(answer) : ratingDots(rating);
  return (
    <li>
      <a href={rowAddress(home, { id: row, kind }, service) ?? home}>
        {String(published.services[service]?.shortName ?? service)} · {String(name)}
      </a>
      {words.phrase.colon}
      <span class={`sign ${answer}`} aria-hidden="true">
        {sign}
      </span>{" "}
      {word}
      {asOf !== undefined && <small> · {asOf}</small>}
      {fact.sources.length > 0 && (
        <details>
          <summary>{words.label.sources}</summary>
          <CitedSources data={data} sources={fact.sources} />
        </details>
      )}
    </li>
  );
}

interface FactItemProps {
  readonly data: GuideData;
  readonly fact: Cell;
  readonly home: string;
}
