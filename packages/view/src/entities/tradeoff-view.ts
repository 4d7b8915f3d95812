import type { Identified, Prose } from "@stackmatrix/core";
import { ratingValues, type Tradeoff } from "@stackmatrix/core/schema";
import { type AnswerOptions, type AnswerView, answerViews, unansweredBy } from "../cells/answer-view.ts";
import { tradeoffCell } from "../cells/cell-view.ts";
import type { ServiceLabel } from "../cells/service-label.ts";
import type { Unassessed } from "../cells/unassessed.ts";
import type { ViewContext } from "../language/view-context.ts";
import { groupName } from "./group-name.ts";

/** A tradeoff with every service's rating, ready to lay out. */
export interface TradeoffView {
  readonly id: string;
  readonly name: string;
  /** The heading that it stands under; nothing where it has none. */
  readonly group?: string | undefined;
  readonly definition?: Prose | undefined;
  readonly scale: readonly { readonly value: number; readonly word: string }[];
  /** Which end is the pleasant one, in words. */
  readonly better?: string | undefined;
  readonly answers: readonly AnswerView[];
  readonly unassessed: Unassessed<ServiceLabel>;
}

/** A tradeoff in the page's language. */
export function tradeoffView(
  page: ViewContext,
  tradeoff: Identified<Tradeoff>,
  options: AnswerOptions = {},
): TradeoffView {
  const { scale } = tradeoff;
  return {
    id: tradeoff.id,
    name: page.say(tradeoff.name),
    group: groupName(page, tradeoff),
    definition: tradeoff.definition && page.tell(tradeoff.definition),
    scale: scale ? ratingValues.map((value) => ({ value, word: page.say(scale[value]) })) : [],
    better: tradeoff.better && page.words.label[betterLabel[tradeoff.better]],
    answers: answerViews(page, tradeoff.ratings, {
      ...options,
      cellOf: (id) => tradeoffCell(page, tradeoff, id),
    }),
    unassessed: unansweredBy(page, tradeoff.ratings),
  };
}

const betterLabel = { low: "lowerIsBetter", high: "higherIsBetter" } as const;
