import { ratingDots } from "@stackmatrix/view";
import type { ComponentChildren } from "preact";
import type { AnswerData } from "../../client-data/comparison-data.ts";
import { ProseText } from "../dom/prose-text.tsx";
import { signOf } from "./sign-of.ts";

/** An answer as a table shows it: a sign and at most a few words; what the sign means is there for those who hear it. */
export function AnswerText({
  textOf,
  told,
}: {
  readonly told: AnswerData;
  readonly textOf?: (written: string) => ComponentChildren;
}) {
  const text = textOf ?? ((written: string) => <ProseText written={written} />);
  const { answer, beside, rating, word } = told;
  if (rating !== undefined) {
    return (
      <>
        <span class={`sign dots dots-${rating}`} aria-hidden="true">
          {ratingDots(rating)}
        </span>{" "}
        {word}
      </>
    );
  }
  if (answer === "value") return <>{text(word)}</>;
  return (
    <>
      <span class={`sign ${answer}`} aria-hidden="true">
        {signOf(answer)}
      </span>
      <span class="hidden">{word}</span>
      {beside !== undefined && <> {text(beside)}</>}
    </>
  );
}
