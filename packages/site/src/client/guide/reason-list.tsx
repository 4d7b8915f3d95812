import type { Reason } from "@stackmatrix/query";
import type { GuideData } from "../../client-data/guide-data.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { CitedSources } from "./cited-sources.tsx";
import { FactItem } from "./fact-item.tsx";

/** Conditions that speak for an outcome or against it, each with the cells and the sources that make it do so. */
export function ReasonList({ data, hasFacts = true, home, reasons, title }: ReasonListProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {reasons.map(({ facts, id, sources, text }) => (
          <li key={id}>
            <ProseText written={text} />
            {hasFacts && (
              <>
                <ul class="plain">
                  {facts.map((fact) => (
                    <FactItem key={`${fact.row} ${fact.service}`} {...{ data, fact, home }} />
                  ))}
                </ul>
                <CitedSources data={data} sources={sources} />
              </>
            )}
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
  /** Whether the cells and sources are told as well. */
  readonly hasFacts?: boolean;
}
