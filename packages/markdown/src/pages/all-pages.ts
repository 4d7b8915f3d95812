import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { PlannedPage } from "../page.ts";
import { entityPages } from "./entity-pages.ts";
import { indexPages } from "./index-page.ts";
import type { PagePlan } from "./plan-pages.ts";
import { wholeKindPages } from "./whole-kind-pages.ts";

/** The pages of a language, the one that leads to all others first. */
export function* allPages(dataset: Dataset, locale: Locale, plan: PagePlan): Iterable<PlannedPage> {
  yield* indexPages(dataset, locale, plan.index);
  yield* wholeKindPages(dataset, locale, plan.kinds);
  yield* entityPages(dataset, locale, plan);
}
