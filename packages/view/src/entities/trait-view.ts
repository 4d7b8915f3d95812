import type { Identified, Prose } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import { type AnswerView, answerViews } from "../cells/answer-view.ts";
import { traitCell } from "../cells/cell-view.ts";
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
}

/** A trait in the page's language. */
export function traitView(page: ViewContext, trait: Identified<Trait>): TraitView {
  return {
    id: trait.id,
    name: page.say(trait.name),
    group: groupName(page, trait),
    definition: trait.definition && page.tell(trait.definition),
    answers: answerViews(page, trait.values, (id) => traitCell(page, trait, id)),
  };
}
