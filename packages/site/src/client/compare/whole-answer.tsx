import type { AnswerData, ComparisonData } from "../../client-data/comparison-data.ts";
import { fill } from "../dom/fill.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { AnswerText } from "./answer-text.tsx";
import { LinkList } from "./link-list.tsx";
import { SourceList } from "./source-list.tsx";

/** An answer with all that it rests on. */
export function WholeAnswer({ data, told }: { readonly data: ComparisonData; readonly told: AnswerData }) {
  const { label, phrase } = data.words;
  const { history = [], inheritedFrom, links = [], note, sources = [], span, status } = told;
  const isSign = told.answer !== "value" && told.rating === undefined;
  const beside = [span, status, inheritedFrom && fill(phrase.inheritedFrom, { name: inheritedFrom })];
  return (
    <>
      <p class="answer">
        <strong>
          <AnswerText told={told} />
        </strong>
        {isSign && ` ${told.word}`}
        {beside.filter(Boolean).map((part) => ` · ${part}`)}
      </p>
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
