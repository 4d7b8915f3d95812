import type { Locale } from "@stackmatrix/core/schema";
import { commonView, guideView, startPage } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { capabilityPages } from "./capability-pages.ts";
import { matrixPages } from "./matrix-pages.ts";
import { originOf } from "./origin-of.ts";
import type { PagePlan } from "./plan-pages.ts";
import { plannedEntity } from "./planned-entity.ts";
import { servicePages } from "./service-pages.ts";

/** The pages that hold one entity each. */
export function* entityPages(locale: Locale, plan: PagePlan): Iterable<PlannedPage> {
  for (const [id, service] of plan.services) yield* servicePages(locale, id, service);
  for (const [id, capability] of plan.capabilities) yield* capabilityPages(locale, id, capability);
  for (const [id, matrix] of plan.matrices) yield* matrixPages(locale, id, matrix);
  for (const id of plan.guides) yield guidePage(locale, id, plan.places.all);
}

/** The page of a guide; `places` says where all stand that it names. */
export function guidePage(locale: Locale, id: string, places: string): PlannedPage {
  const path = `guides/${id}.md`;
  return {
    path,
    basis: places,
    make(dataset) {
      const context = startPage(dataset, locale);
      const guide = plannedEntity(dataset.guides, id);
      const view = { ...guideView(context, guide), common: commonView(context, guide) };
      const origin = originOf(dataset, "guides", id);
      return { path, title: view.title, origin, template: "guide", view, context };
    },
  };
}
