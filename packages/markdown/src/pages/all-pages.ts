import type { Locale } from "@stackmatrix/core/schema";
import type { PlannedPage } from "../page.ts";
import { entityPages } from "./entity-pages.ts";
import { indexPages } from "./index-page.ts";
import type { PagePlan } from "./plan-pages.ts";
import { wholeKindPages } from "./whole-kind-pages.ts";

/** The pages of a language, the one that leads to all others first. */
export function* allPages(locale: Locale, plan: PagePlan): Iterable<PlannedPage> {
  yield* indexPages(locale, plan.index, plan.places.all);
  for (const kind of plan.kinds) yield* wholeKindPages(locale, kind, plan.places.all);
  yield* entityPages(locale, plan);
}
