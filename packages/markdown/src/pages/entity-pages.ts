import type { Dataset, Identified } from "@stackmatrix/core";
import type { Guide, Locale } from "@stackmatrix/core/schema";
import { commonView, guideView, startPage } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { capabilityPages } from "./capability-pages.ts";
import { matrixPages } from "./matrix-pages.ts";
import { originOf } from "./origin-of.ts";
import type { PagePlan } from "./plan-pages.ts";
import { servicePages } from "./service-pages.ts";

/** The pages that hold one entity each. */
export function* entityPages(dataset: Dataset, locale: Locale, plan: PagePlan): Iterable<PlannedPage> {
  const { capabilities, guides, matrices, services } = dataset;
  for (const service of services.values())
    yield* servicePages(dataset, locale, { service, parts: plan.services.get(service.id) ?? [] });
  for (const capability of capabilities.values())
    yield* capabilityPages(dataset, locale, {
      capability,
      parts: plan.capabilities.get(capability.id) ?? [],
    });
  for (const matrix of matrices.values()) {
    const planned = plan.matrices.get(matrix.id);
    if (planned) yield* matrixPages(dataset, locale, { matrix, plan: planned });
  }
  for (const guide of guides.values()) yield guidePage(dataset, locale, guide);
}

/** The page of a guide. */
export function guidePage(dataset: Dataset, locale: Locale, guide: Identified<Guide>): PlannedPage {
  const path = `guides/${guide.id}.md`;
  return {
    path,
    make() {
      const context = startPage(dataset, locale);
      const view = { ...guideView(context, guide), common: commonView(context, guide) };
      const origin = originOf(dataset, "guides", guide.id);
      return { path, title: view.title, origin, template: "guide", view, context };
    },
  };
}
