import type { Identified, Prose } from "@stackmatrix/core";
import type { GrowthPath } from "@stackmatrix/core/schema";
import { type ServiceLabel, serviceLabels } from "../cells/service-label.ts";
import { layerName } from "../language/layer-name.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A way to grow, ready to lay out. */
export interface PathView {
  readonly id: string;
  readonly title: string;
  readonly summary?: Prose | undefined;
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    readonly text?: Prose | undefined;
    readonly layer?: string | undefined;
    readonly layerId?: string | undefined;
    readonly picture?: string | undefined;
    readonly services: readonly ServiceLabel[];
    readonly footnotes: readonly number[];
  }[];
  readonly footnotes: readonly number[];
}

/** A path in the page's language. */
export function pathView(page: ViewContext, path: Identified<GrowthPath>): PathView {
  return {
    id: path.id,
    title: page.say(path.title),
    summary: path.summary && page.tell(path.summary),
    steps: path.steps.map((step) => ({
      id: step.id,
      name: page.say(step.name),
      text: step.text && page.tell(step.text),
      layer: step.layer && layerName(page, step.layer),
      layerId: step.layer,
      picture: step.picture && page.say(step.picture),
      services: serviceLabels(page, step.services ?? []),
      footnotes: page.citations.cite(step),
    })),
    footnotes: page.citations.cite(path),
  };
}
