import type { RankedOutcome } from "@stackmatrix/query";
import type { GuideData } from "../../client-data/guide-data.ts";
import { serviceAddress } from "../compare/service-address.ts";
import { fill } from "../dom/fill.ts";
import { CitedSources } from "./cited-sources.tsx";
import { ReasonList } from "./reason-list.tsx";

/** An outcome in its place: how much of it holds, why, and what speaks for it and against it. */
export function OutcomeCard({ data, home, isFirst, outcome }: OutcomeCardProps) {
  const { client, label, phrase } = data.words;
  const { against, because, choose, fit, name, of, open, sources } = outcome;
  return (
    <li class={isFirst ? "first" : undefined}>
      <details open={isFirst}>
        <summary>
          <strong>{name}</strong>{" "}
          <span class="quiet">
            {fill(client.fit, { fit, of })}
            <meter min={0} max={of} value={fit} aria-hidden="true" />
          </span>
        </summary>
        {because !== undefined && <p>{because}</p>}
        <CitedSources data={data} sources={sources} />
        <p>
          {label.services}
          {phrase.colon}
          {choose.map((service, index) => (
            <>
              {index > 0 && phrase.comma}
              <a href={serviceAddress(home, service.id)}>{service.name}</a>
            </>
          ))}
        </p>
        <ReasonList title={client.speaksFor} reasons={outcome.for} {...{ data, home }} />
        <ReasonList title={client.speaksAgainst} reasons={against} {...{ data, home }} />
        <ReasonList title={client.notAnswered} reasons={open} {...{ data, home }} hasFacts={false} />
      </details>
    </li>
  );
}

interface OutcomeCardProps {
  readonly data: GuideData;
  readonly home: string;
  readonly outcome: RankedOutcome;
  readonly isFirst: boolean;
}
