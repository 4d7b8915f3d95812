import type { Identified, Prose } from "@stackmatrix/core";
import type { Capability } from "@stackmatrix/core/schema";
import { type AnswerOptions, type AnswerView, answerViews, unansweredBy } from "../cells/answer-view.ts";
import { capabilityCell } from "../cells/cell-view.ts";
import type { ServiceLabel } from "../cells/service-label.ts";
import type { Unassessed } from "../cells/unassessed.ts";
import type { ViewContext } from "../language/view-context.ts";
import { groupName } from "./group-name.ts";

/** A capability with every service's answer, ready to lay out. */
export interface CapabilityView {
  readonly id: string;
  readonly name: string;
  readonly group?: string | undefined;
  readonly definition?: Prose | undefined;
  readonly answers: readonly AnswerView[];
  readonly unassessed: Unassessed<ServiceLabel>;
}

/** A capability in the page's language. */
export function capabilityView(
  page: ViewContext,
  capability: Identified<Capability>,
  options: AnswerOptions = {},
): CapabilityView {
  return {
    id: capability.id,
    name: page.say(capability.name),
    group: groupName(page, capability),
    definition: capability.definition && page.tell(capability.definition),
    answers: answerViews(page, capability.assessments, {
      ...options,
      cellOf: (id) => capabilityCell(page, capability, id),
    }),
    unassessed: unansweredBy(page, capability.assessments),
  };
}
