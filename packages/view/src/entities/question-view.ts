import type { Identified, Prose } from "@stackmatrix/core";
import type { Question } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";
import { type FactView, factViews } from "./guide-view.ts";

/** A quiz card, ready to lay out. */
export interface QuestionView {
  readonly id: string;
  readonly kind: Question["kind"];
  /** What is asked, or the statement to judge. */
  readonly prompt: Prose;
  readonly answer: Prose;
  readonly explanation?: Prose | undefined;
  readonly facts: readonly FactView[];
  readonly footnotes: readonly number[];
}

/** A quiz card in the page's language. */
export function questionView(page: ViewContext, question: Identified<Question>): QuestionView {
  const trueFalse = question.kind === "true-false";
  return {
    id: question.id,
    kind: question.kind,
    prompt: page.tell(trueFalse ? question.statement : question.question),
    answer: trueFalse ? page.words.label[question.answer ? "true" : "false"] : page.tell(question.answer),
    explanation: question.explanation && page.tell(question.explanation),
    facts: factViews(page, question.facts ?? []),
    footnotes: page.citations.cite(question),
  };
}
