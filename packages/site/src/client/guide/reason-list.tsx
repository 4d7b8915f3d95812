import { type Cell, isOpen, type Reason } from "@stackmatrix/query";
import { ratingDots } from "@stackmatrix/view";
import type { GuideData } from "../../client-data/guide-data.ts";
import { rowAddress } from "../compare/row-address.ts";
import { signOf } from "../compare/sign-of.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { CitedSources } from "./cited-sources.tsx";

/** Conditions that speak for an outcome or against it, each with the cells and the sources that make it do so. */
export function ReasonList({ data, home, reasons, title }: ReasonListProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {reasons.map(({ facts, id, sources, text }) => (
          <li key={id}>
            <ProseText written={text} />
            <ul class="plain">
              {facts.map((fact) => (
                <Fact key={`${fact.row} ${fact.service}`} {...{ data, fact, home }} />
              ))}
            </ul>
            <CitedSources data={data} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReasonListProps {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly data: GuideData;
  readonly home: string;
}

function Fact({ data, fact, home }: Pick<ReasonListProps, "data" | "home"> & { readonly fact: Cell }) {
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
      <small>
        {[isOpen(fact) ? words.client.notKnown : undefined, asOf]
          .flatMap((part) => (part ? ` · ${part}` : []))
          .join("")}
      </small>
      {fact.sources.length > 0 && (
        <details>
          <summary>{words.label.sources}</summary>
          <CitedSources data={data} sources={fact.sources} />
        </details>
      )}
    </li>
  );
}
