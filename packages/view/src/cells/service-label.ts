import type { Identified } from "@stackmatrix/core";
import type { Service } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** How a service is named at the head of a column or in a list. */
export interface ServiceLabel {
  readonly id: string;
  readonly name: string;
  /** For narrow columns. */
  readonly shortName: string;
  /** Three or four words: what kind of thing it is. */
  readonly kind?: string | undefined;
  /** Id of its layer. */
  readonly layer?: string | undefined;
}

/** Names a service in the page's language. */
export function serviceLabel(page: ViewContext, service: Identified<Service>): ServiceLabel {
  const name = page.say(service.name);
  return {
    id: service.id,
    name,
    shortName: service.shortName ? page.say(service.shortName) : name,
    kind: service.kind && page.say(service.kind),
    layer: service.layer,
  };
}

/** Names the services with these ids, in their order. */
export function serviceLabels(page: ViewContext, ids: readonly string[]): readonly ServiceLabel[] {
  return ids.flatMap((id) => {
    const service = page.dataset.services.get(id);
    return service ? serviceLabel(page, service) : [];
  });
}
