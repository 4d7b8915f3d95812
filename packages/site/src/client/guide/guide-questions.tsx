import type { GuideData } from "../../client-data/guide-data.ts";
import { ProseText } from "../dom/prose-text.tsx";
import type { Answered } from "./write-guide-address.ts";

/** The conditions of a guide as questions; each can hold, not hold, or be left open. */
export function GuideQuestions({ answers, data, onChange }: GuideQuestionsProps) {
  const { id, published, words } = data;
  const outcomes = published.guides[id]?.outcomes ?? [];
  const conditions = new Map(
    outcomes.flatMap(({ when }) => when.map((one) => [one.id, String(one.text)] as const)),
  );
  const choices = [
    { value: true, word: words.label.yes },
    { value: false, word: words.label.no },
    { value: undefined, word: words.client.notSure },
  ];
  return (
    <>
      {[...conditions].map(([condition, text]) => (
        <fieldset key={condition} class="asked">
          <legend>
            <ProseText written={text} />
          </legend>
          {choices.map(({ value, word }) => (
            <label key={word}>
              <input
                type="radio"
                name={`_${condition}`}
                checked={answers[condition] === value}
                onChange={() => onChange(answered(answers, condition, value))}
              />
              {word}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

interface GuideQuestionsProps {
  readonly data: GuideData;
  readonly answers: Answered;
  onChange(answers: Answered): void;
}

function answered(answers: Answered, condition: string, value: boolean | undefined): Answered {
  const { [condition]: _, ...others } = answers;
  return value === undefined ? others : { ...others, [condition]: value };
}
