import type { Dataset, Identified } from "@stackmatrix/core";
import type { Capability, Locale } from "@stackmatrix/core/schema";
import { answeringServices, capabilityView, commonView, startPage } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { tableEvidence } from "../table-evidence.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type Measures, type Part, planParts } from "./parts.ts";
import { sumOf } from "./weights.ts";

/** Splits the page of a capability between its answers. */
export function capabilityParts(
  dataset: Dataset,
  capability: Identified<Capability>,
  measures: Measures,
): readonly Part[] {
  const { cells, weights } = measures;
  const { assessments, ...head } = capability;
  const row = { kind: "capability", id: capability.id } as const;
  const units = answeringServices(dataset, assessments).map(({ id }) =>
    sumOf(weights.link(id), cells.inList(row, id)),
  );
  return planParts(`capabilities/${capability.id}.md`, units, measures, {
    head: weights.all(head),
    each: 600,
  });
}

/** The page of a capability, or its parts. */
export function capabilityPages(
  dataset: Dataset,
  locale: Locale,
  { capability, parts }: { readonly capability: Identified<Capability>; readonly parts: readonly Part[] },
): readonly PlannedPage[] {
  const services = () => answeringServices(dataset, capability.assessments);
  return partedPages(parts, {
    make({ from, isFirst, isLast, to }) {
      const context = startPage(dataset, locale);
      const shown =
        parts.length > 1
          ? new Set(
              services()
                .slice(from, to)
                .map(({ id }) => id),
            )
          : undefined;
      const { definition, group, unassessed, ...view } = capabilityView(context, capability, {
        services: shown,
      });
      const evidence = tableEvidence([
        { kind: "capability", id: view.id, cells: view.answers.map(({ cell }) => cell) },
      ]);
      return {
        title: view.name,
        origin: originOf(dataset, "capabilities", capability.id),
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
      const service = services()[unit];
      return service && page.say(service.name);
    },
  });
}
