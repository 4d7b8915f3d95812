import type { Prose } from "@stackmatrix/core";
import { type ServiceLabel, serviceLabel } from "../cells/service-label.ts";
import { inLocale } from "../language/in-locale.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A level of the stack with the services that live in it. */
export interface LayerView {
  readonly id: string;
  /** Position from the ground up, from 1. */
  readonly order: number;
  readonly name: string;
  /** The name in the language of the originals, where the page is in another one. */
  readonly original?: string | undefined;
  readonly question?: Prose | undefined;
  /** What it does in a handful of words. */
  readonly brief?: Prose | undefined;
  readonly does?: Prose | undefined;
  readonly doesNot?: Prose | undefined;
  readonly services: readonly ServiceLabel[];
  /** Services of another layer that reach into this one. */
  readonly alsoHere: readonly ServiceLabel[];
  readonly footnotes: readonly number[];
}

/** The layers from the top down; with `only`, just those services and the layers that hold one of them. */
export function layersView(page: ViewContext, only?: readonly string[]): readonly LayerView[] {
  const { dataset } = page;
  const { layers, services } = dataset;
  const shown = [...services.values()].filter((service) => !only || only.some((id) => id === service.id));
  return [...layers.values()]
    .sort((a, b) => b.order - a.order)
    .map((layer) => ({
      id: layer.id,
      order: layer.order,
      name: page.say(layer.name),
      original:
        page.locale === dataset.locales[0]
          ? undefined
          : inLocale(layer.name, dataset.locales[0], dataset.locales[0]),
      question: layer.question && page.tell(layer.question),
      brief: layer.brief && page.tell(layer.brief),
      does: layer.does && page.tell(layer.does),
      doesNot: layer.doesNot && page.tell(layer.doesNot),
      services: shown
        .filter((service) => service.layer === layer.id)
        .map((service) => serviceLabel(page, service)),
      alsoHere: shown
        .filter((service) => service.alsoIn?.some((id) => id === layer.id))
        .map((service) => serviceLabel(page, service)),
      footnotes: page.citations.cite(layer),
    }))
    .filter((layer) => !only || layer.services.length > 0);
}
