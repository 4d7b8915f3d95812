import { byOrder, type Identified, type Prose } from "@stackmatrix/core";
import type { Capability } from "@stackmatrix/core/schema";
import { type AnswerView, answerViews, unansweredBy } from "../cells/answer-view.ts";
import { capabilityCell } from "../cells/cell-view.ts";
import type { ServiceLabel } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";
import { groupName } from "./group-name.ts";

/** A capability with every service's answer, ready to lay out. */
export interface CapabilityView {
  readonly id: string;
  readonly name: string;
  readonly group?: string | undefined;
  readonly definition?: Prose | undefined;
  readonly answers: readonly AnswerView[];
  readonly unassessed: readonly ServiceLabel[];
}

/** Capabilities under one heading; those without a group have none and come last. */
export interface CapabilityGroup {
  /** Nothing of those that have no group. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly capabilities: readonly { readonly id: string; readonly name: string }[];
}

/** A capability in the page's language. */
export function capabilityView(page: ViewContext, capability: Identified<Capability>): CapabilityView {
  return {
    id: capability.id,
    name: page.say(capability.name),
    group: groupName(page, capability),
    definition: capability.definition && page.tell(capability.definition),
    answers: answerViews(page, capability.assessments, (id) => capabilityCell(page, capability, id)),
    unassessed: unansweredBy(page, capability.assessments),
  };
}

/** The names of all capabilities, under their headings; those without one come last. */
export function capabilityGroups(page: ViewContext): readonly CapabilityGroup[] {
  const capabilities = [...page.dataset.capabilities.values()];
  const groups = [...page.dataset.groups.values()].sort(byOrder);
  return [
    ...groups.map(({ id, name }) => ({ id, name: page.say(name), capabilities: namesIn(id) })),
    { capabilities: namesIn(undefined) },
  ].filter((group) => group.capabilities.length > 0);

  function namesIn(id: string | undefined): CapabilityGroup["capabilities"] {
    return capabilities
      .filter(({ group }) => group === id)
      .map((capability) => ({ id: capability.id, name: page.say(capability.name) }));
  }
}
