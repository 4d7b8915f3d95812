import { type Dataset, type Identified, kept } from "@stackmatrix/core";
import type { Service } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";
import type { CellView } from "./cell-view.ts";
import { type ServiceLabel, serviceLabel } from "./service-label.ts";
import { type Unassessed, unassessed } from "./unassessed.ts";

/** One service's cell in a row, with the service's name. */
export interface AnswerView {
  readonly service: ServiceLabel;
  readonly cell: CellView;
}

/** Whose answers are shown. */
export interface AnswerOptions {
  /** The ids of services; all where it is missing. */
  readonly services?: ReadonlySet<string> | undefined;
}

interface AnswersOptions extends AnswerOptions {
  readonly cellOf: (serviceId: string) => CellView;
}

/** The answers of a row's services, from the top layer down. */
export function answerViews(
  page: ViewContext,
  answers: object,
  { cellOf, services }: AnswersOptions,
): readonly AnswerView[] {
  return answeringServices(page.dataset, answers)
    .filter(({ id }) => services?.has(id) ?? true)
    .map((service) => ({ service: serviceLabel(page, service), cell: cellOf(service.id) }));
}

/** The services that a row mentions, in the order in which it is read. */
export function answeringServices(dataset: Dataset, answers: object): readonly Identified<Service>[] {
  return servicesByLayer(dataset).filter(({ id }) => Object.hasOwn(answers, id));
}

/** The services that a row does not mention. */
export function unansweredBy(page: ViewContext, answers: object): Unassessed<ServiceLabel> {
  const others = servicesByLayer(page.dataset).filter(({ id }) => !Object.hasOwn(answers, id));
  return unassessed(page, others, {
    nameOf: (service) => serviceLabel(page, service),
    isRest: others.length < page.dataset.services.size,
  });
}

/** The services from the top layer down, and then those of none; within a layer, in the order of their ids. */
const servicesByLayer = kept(({ layers, services }): readonly Identified<Service>[] => {
  const orderOf = ({ layer }: Service) => (layer && layers.get(layer)?.order) ?? 0;
  return [...services.values()].sort((a, b) => orderOf(b) - orderOf(a));
});
