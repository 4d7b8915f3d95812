import type { Dataset } from "@stackmatrix/core";
import type { Locale, MatrixRow } from "@stackmatrix/core/schema";
import { type MatrixOptions, startPage, type ViewContext } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { matrixModel } from "./matrix-model.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import type { MatrixPart, MatrixPlan } from "./plan-matrix.ts";
import { plannedEntity } from "./planned-entity.ts";

/** The page of a matrix, or its parts. */
export function matrixPages(locale: Locale, id: string, plan: MatrixPlan): readonly PlannedPage[] {
  const { units = { rows: [] } } = plan;
  return partedPages(plan, {
    make(dataset, part) {
      const context = startPage(dataset, locale);
      const view = matrixModel(context, plannedEntity(dataset.matrices, id), shownOn(dataset, part));
      const { common, summary, ...rest } = view;
      return {
        title: view.title,
        origin: originOf(dataset, "matrices", id),
        template: "matrix",
        view: part.isFirst
          ? view
          : { ...rest, common: { aliases: [], links: [], externalIds: [], tags: [] } },
        context,
      };
    },
    nameOf(page, unit) {
      if ("services" in units) {
        const service = page.dataset.services.get(units.services[unit] ?? "");
        return service && page.say(service.name);
      }
      const row = units.rows[unit];
      return row && rowName(page, row);
    },
  });
}

function rowName(page: ViewContext, row: MatrixRow): string | undefined {
  const { capabilities, tradeoffs, traits } = page.dataset;
  if (row.label) return page.say(row.label);
  if (row.attribute) return page.words.attribute[row.attribute];
  const named =
    (row.capability && capabilities.get(row.capability)) ||
    (row.tradeoff && tradeoffs.get(row.tradeoff)) ||
    (row.trait && traits.get(row.trait));
  return named ? page.say(named.name) : undefined;
}

/** What of a matrix stands on a part; the names of groups are not the plan's to know. */
function shownOn(dataset: Dataset, { sections, services }: MatrixPart): MatrixOptions {
  return {
    ...(services && { services: services.map((id) => plannedEntity(dataset.services, id)) }),
    ...(sections && {
      sections: sections.map(({ group, heading, rows }) => ({
        heading: group === undefined ? heading : dataset.groups.get(group)?.name,
        rows,
      })),
    }),
  };
}
