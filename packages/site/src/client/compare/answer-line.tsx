import type { AnswerData, ComparisonData } from "../../client-data/comparison-data.ts";
import { fill } from "../dom/fill.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { AnswerText } from "./answer-text.tsx";
import { signOf } from "./sign-of.ts";

/** An answer in words, with its sign, since when it holds, how settled it is, and whose it is. */
export function AnswerLine({ data, told }: { readonly data: ComparisonData; readonly told: AnswerData }) {
  const { answer, beside, inheritedFrom, span, status, word } = told;
  const sign = signOf(answer);
  if (sign === "")
    return (
      <p class="answer">
        <strong>
          <AnswerText told={told} />
        </strong>
      </p>
    );
  const isBare = span === undefined && status === undefined;
  const short = told.short ?? (isBare ? beside : undefined);
  const inherited = inheritedFrom && fill(data.words.phrase.inheritedFrom, { name: inheritedFrom });
  return (
    <p class="answer">
      <span class={`sign ${answer}`} aria-hidden="true">
        {sign}
      </span>{" "}
      <strong>{word}</strong>
      {[span, status, short, inherited].map(
        (part) =>
          part && (
            <>
              {" · "}
              <ProseText written={part} />
            </>
          ),
      )}
    </p>
  );
}
