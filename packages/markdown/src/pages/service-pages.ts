import { type Dataset, type Identified, relationsOf } from "@stackmatrix/core";
import type { Locale, Service } from "@stackmatrix/core/schema";
import { type ServiceRow, serviceRows, startPage, type ViewContext } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type Measures, type Part, planParts } from "./parts.ts";
import { serviceModel } from "./service-model.ts";
import { sumOf, type Weights } from "./weights.ts";

/** Splits the page of a service between its rows; what it says of itself stands on the first part. */
export function serviceParts(
  dataset: Dataset,
  service: Identified<Service>,
  measures: Measures,
): readonly Part[] {
  const { cells, weights } = measures;
  const relations = relationsOf(dataset, service.id).map(({ relation, service: other }) =>
    sumOf(weights.all(relation), other && weights.link(other.id)),
  );
  const head = sumOf(weights.all(service), ...relations);
  const units = serviceRows(dataset, service.id).map((row) =>
    sumOf(weights.link(row.id), cells.inList(row, service.id)),
  );
  return planParts(`services/${service.id}.md`, units, measures, {
    head,
    each: namesBytes(dataset, weights),
  });
}

/** The headings of groups, and a few rows of each kind that nobody has assessed. */
function namesBytes({ groups }: Dataset, weights: Weights): number {
  const headings = Array.from(groups.values(), ({ name }) => weights.text(name) + 6);
  return headings.reduce((sum, bytes) => sum + bytes, 0) * kinds + aroundKinds;
}

/** Capabilities, tradeoffs and traits. */
const kinds = 3;

/** Their headings, and a few names of each. */
const aroundKinds = 3000;

/** The page of a service, or its parts. */
export function servicePages(
  dataset: Dataset,
  locale: Locale,
  { parts, service }: { readonly service: Identified<Service>; readonly parts: readonly Part[] },
): readonly PlannedPage[] {
  return partedPages(parts, {
    make(part) {
      const context = startPage(dataset, locale);
      const view = serviceModel(context, service, part);
      const origin = originOf(dataset, "services", service.id);
      return { title: view.title, origin, template: "service", view, context };
    },
    nameOf: (page, unit) => rowName(page, serviceRows(dataset, service.id)[unit]),
  });
}

function rowName({ dataset, say }: ViewContext, row: ServiceRow | undefined): string | undefined {
  const { capabilities, tradeoffs, traits } = dataset;
  if (!row) return undefined;
  const rows = { capability: capabilities, tradeoff: tradeoffs, trait: traits }[row.kind];
  const named = rows.get(row.id);
  return named && say(named.name);
}
