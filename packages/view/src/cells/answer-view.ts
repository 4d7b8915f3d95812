import type { Dataset, Identified } from "@stackmatrix/core";
import type { Service } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";
import type { CellView } from "./cell-view.ts";
import { type ServiceLabel, serviceLabel } from "./service-label.ts";

/** One service's cell in a row, with the service's name. */
export interface AnswerView {
  readonly service: ServiceLabel;
  readonly cell: CellView;
}

/** The answers of a row's services, from the top layer down. */
export function answerViews(
  page: ViewContext,
  answers: object,
  cellOf: (serviceId: string) => CellView,
): readonly AnswerView[] {
  return servicesByLayer(page.dataset)
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((service) => ({ service: serviceLabel(page, service), cell: cellOf(service.id) }));
}

/** The services that a row does not mention. */
export function unansweredBy(page: ViewContext, answers: object): readonly ServiceLabel[] {
  return servicesByLayer(page.dataset)
    .filter(({ id }) => !Object.hasOwn(answers, id))
    .map((service) => serviceLabel(page, service));
}

/** The services from the top layer down, and then those of none; within a layer, in the order of their ids. */
function servicesByLayer({ layers, services }: Dataset): readonly Identified<Service>[] {
  const orderOf = ({ layer }: Service) => (layer && layers.get(layer)?.order) ?? 0;
  return [...services.values()].sort((a, b) => orderOf(b) - orderOf(a));
}
