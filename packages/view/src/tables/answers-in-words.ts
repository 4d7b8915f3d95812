import type { AnswerCount } from "@stackmatrix/core";
import type { ViewContext } from "../language/view-context.ts";

/** How many answers are shown, and how many of them name nothing that they rest on. */
export interface AnswersView extends AnswerCount {
  /** Says how many name nothing; not there where all do. */
  readonly sentence?: string | undefined;
}

/** Puts a count of answers into words. */
export function answersInWords({ words }: ViewContext, { total, unsourced }: AnswerCount): AnswersView {
  const sentence = unsourced > 0 ? words.phrase.unsourcedCount(unsourced, total) : undefined;
  return { total, unsourced, sentence };
}
