import type { Identified } from "@stackmatrix/core";
import type { Capability } from "@stackmatrix/core/schema";
import { type AnswerView, answerViews, unansweredBy } from "../cells/answer-view.ts";
import { capabilityCell } from "../cells/cell-view.ts";
import type { ServiceLabel } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A capability with every service's answer, ready to lay out. */
export interface CapabilityView {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly definition: string;
  readonly answers: readonly AnswerView[];
  readonly unassessed: readonly ServiceLabel[];
}

/** Capabilities under one heading. */
export interface CapabilityGroup {
  readonly id: string;
  readonly name: string;
  readonly capabilities: readonly { readonly id: string; readonly name: string }[];
}

/** A capability in the page's language. */
export function capabilityView(page: ViewContext, capability: Identified<Capability>): CapabilityView {
  const group = page.dataset.groups.get(capability.group);
  return {
    id: capability.id,
    name: page.say(capability.name),
    group: group ? page.say(group.name) : capability.group,
    definition: page.say(capability.definition),
    answers: answerViews(page, capability.assessments, (id) => capabilityCell(page, capability, id)),
    unassessed: unansweredBy(page, capability.assessments),
  };
}

/** The names of all capabilities, under their headings. */
export function capabilityGroups(page: ViewContext): readonly CapabilityGroup[] {
  const capabilities = [...page.dataset.capabilities.values()];
  return [...page.dataset.groups.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ id, name }) => ({
      id,
      name: page.say(name),
      capabilities: capabilities
        .filter(({ group }) => group === id)
        .map((capability) => ({ id: capability.id, name: page.say(capability.name) })),
    }))
    .filter((group) => group.capabilities.length > 0);
}
