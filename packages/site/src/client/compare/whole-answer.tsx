import type { AnswerData, ComparisonData } from "../../client-data/comparison-data.ts";
import { fill } from "../dom/fill.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { AnswerLine } from "./answer-line.tsx";
import { LinkList } from "./link-list.tsx";
import { SourceList } from "./source-list.tsx";

/** An answer with all that it rests on. */
export function WholeAnswer({ data, told }: { readonly data: ComparisonData; readonly told: AnswerData }) {
  const { label, phrase } = data.words;
  const { history = [], links = [], note, sources = [] } = told;
  return (
    <>
      <AnswerLine data={data} told={told} />
      {note !== undefined && (
        <p>
          <ProseText written={note} />
        </p>
      )}
      {links.length > 0 && (
        <p>
          {label.links}
          {phrase.colon}
          <LinkList links={links} />
        </p>
      )}
      <p class="grounds">{grounds(data, told)}</p>
      <SourceList data={data} sources={sources} />
      {history.map((former) => (
        <div class="former">
          <p>
            {label.formerly}
            {phrase.colon}
            {former.text}
            {former.note !== undefined && (
              <>
                {phrase.colon}
                <ProseText written={former.note} />
              </>
            )}
          </p>
          <SourceList data={data} sources={former.sources} />
        </div>
      ))}
    </>
  );
}

function grounds(
  { words }: ComparisonData,
  { asOf, basis, isUnsourced, seenOn, sources = [] }: AnswerData,
): string {
  const { phrase } = words;
  const ground = isUnsourced ? words.label.unsourced : basis && words.basis[basis];
  const date =
    asOf === undefined
      ? seenOn === undefined
        ? undefined
        : fill(phrase.seenOn, { date: seenOn })
      : fill(phrase.asOf, { date: asOf });
  const none = sources.length > 0 ? phrase.notDated : undefined;
  return [ground, date ?? none].filter(Boolean).join(" · ");
}
