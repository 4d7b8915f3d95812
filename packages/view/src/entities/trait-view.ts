import type { Identified, Prose } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import { type AnswerOptions, type AnswerView, answerViews, unansweredBy } from "../cells/answer-view.ts";
import { traitCell } from "../cells/cell-view.ts";
import type { ServiceLabel } from "../cells/service-label.ts";
import type { Unassessed } from "../cells/unassessed.ts";
import type { ViewContext } from "../language/view-context.ts";
import { groupName } from "./group-name.ts";

/** A trait with every service's value, ready to lay out. */
export interface TraitView {
  readonly id: string;
  readonly name: string;
  /** The heading that it stands under; nothing where it has none. */
  readonly group?: string | undefined;
  readonly definition?: Prose | undefined;
  readonly answers: readonly AnswerView[];
  readonly unassessed: Unassessed<ServiceLabel>;
}

/** A trait in the page's language. */
export function traitView(
  page: ViewContext,
  trait: Identified<Trait>,
  options: AnswerOptions = {},
): TraitView {
  return {
    id: trait.id,
    name: page.say(trait.name),
    group: groupName(page, trait),
    definition: trait.definition && page.tell(trait.definition),
    answers: answerViews(page, trait.values, { ...options, cellOf: (id) => traitCell(page, trait, id) }),
    unassessed: unansweredBy(page, trait.values),
  };
}
