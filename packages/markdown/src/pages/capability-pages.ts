import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { answeringServices, capabilityView, commonView, startPage } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { tableEvidence } from "../table-evidence.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type PartedPlan, partedPlan } from "./parted-plan.ts";
import { type Measures, planParts, wholeParts } from "./parts.ts";
import type { PlacesPlan } from "./plan-places.ts";
import { plannedEntity } from "./planned-entity.ts";

/** How the page of a capability is split between its answers. */
export interface CapabilityPlan extends PartedPlan {
  /** The ids of those who answer, in the order of the page; nothing where it is whole. */
  readonly services?: readonly string[] | undefined;
}

/** Splits the page of a capability between its answers. */
export function planCapability(
  dataset: Dataset,
  id: string,
  { measures, places }: { readonly measures: Measures; readonly places: PlacesPlan },
): CapabilityPlan {
  const { weights } = measures;
  const { cells, head, list, sources } = weights.row("capability", id);
  const path = `capabilities/${id}.md`;
  const more = () => places.ofRow("capability", id);
  const names = cells.size * weights.longestLink;
  const whole = wholeParts(
    path,
    { count: cells.size, weight: { bytes: each + head + list + names, sources } },
    measures,
  );
  if (whole) return partedPlan(whole, { more });
  const { assessments = {} } = dataset.capabilities.get(id) ?? {};
  const services = answeringServices(dataset, assessments).map((service) => service.id);
  const units = services.map((service) => {
    const cell = cells.get(service);
    return { bytes: weights.link(service) + (cell?.list ?? 0), sources: cell?.sources ?? [] };
  });
  const parts = planParts(path, units, measures, {
    head: { bytes: head, sources: [] },
    each,
    ids: services,
  });
  if (parts.length === 1) return partedPlan(parts, { more });
  return { ...partedPlan(parts, { units: services, more }), services };
}

/** What stands on each part besides its answers. */
const each = 600;

/** The page of a capability, or its parts. */
export function capabilityPages(locale: Locale, id: string, plan: CapabilityPlan): readonly PlannedPage[] {
  return partedPages(plan, {
    make(dataset, { from, isFirst, isLast, to }) {
      const context = startPage(dataset, locale);
      const capability = plannedEntity(dataset.capabilities, id);
      const services = plan.services && new Set(plan.services.slice(from, to));
      const { definition, group, unassessed, ...view } = capabilityView(context, capability, { services });
      const evidence = tableEvidence([
        { kind: "capability", id: view.id, cells: view.answers.map(({ cell }) => cell) },
      ]);
      return {
        title: view.name,
        origin: originOf(dataset, "capabilities", id),
        template: "capability",
        view: {
          ...view,
          ...(isFirst && { definition, group }),
          common: commonView(context, isFirst ? capability : {}),
          evidence,
          answers: view.answers.map(({ cell, service }) => ({ service, cell: evidence.withoutCommon(cell) })),
          unassessed: isLast ? unassessed : { named: [] },
        },
        context,
      };
    },
    nameOf: (page, unit) => {
      const service = page.dataset.services.get(plan.services?.[unit] ?? "");
      return service && page.say(service.name);
    },
  });
}
