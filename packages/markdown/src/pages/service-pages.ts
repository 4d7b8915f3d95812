import { type Dataset, relationsOf } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import {
  type RowsOfService,
  rowsOfServices,
  type ServiceRow,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type PartedPlan, partedPlan } from "./parted-plan.ts";
import { type Measures, type Part, type PartPlace, planParts, wholePage } from "./parts.ts";
import type { PlacesPlan } from "./plan-places.ts";
import { plannedEntity } from "./planned-entity.ts";
import { serviceModel } from "./service-model.ts";
import { sumOf, type Weights } from "./weights.ts";

/** How the page of a service is split between its rows. */
export interface ServicePlan extends PartedPlan {
  readonly parts: readonly ServicePart[];
}

/** A part with the rows that it shows. */
type ServicePart = PartPlace & { readonly shown: RowsOfService };

interface ServiceOptions {
  readonly measures: Measures;
  readonly places: PlacesPlan;
  /** Where all stands that services name. */
  readonly named: string;
  /** The bytes of what stands on each part besides its rows. */
  readonly each: number;
}

/** Splits the page of a service between its rows; what it says of itself stands on the first part. */
export function planService(
  dataset: Dataset,
  id: string,
  { each, measures, named, places }: ServiceOptions,
): ServicePlan {
  const { weights } = measures;
  const all = rowsOf(dataset, id);
  const relations = relationsOf(dataset, id).map(({ relation, service: other }) =>
    sumOf(weights.all(relation), other && weights.link(other.id)),
  );
  const head = sumOf(weights.all(dataset.services.get(id)), ...relations);
  const units = all.rows.map((row) => {
    const cell = weights.row(row.kind, row.id).cells.get(id);
    return { bytes: weights.link(row.id) + (cell?.list ?? 0), sources: cell?.sources ?? [] };
  });
  const parts = planParts(`services/${id}.md`, units, measures, {
    head,
    each,
    ids: all.rows.map((row) => row.id),
  });
  const shown = rowsOnParts(all, parts);
  const plan = partedPlan(parts, {
    units: all.rows.map((row) => `${row.kind}/${row.id}`),
    more: (index) => (shown[index] ? basisOf(shown[index], { named, places }) : ""),
  });
  return { parts: plan.parts.map((part, index) => ({ ...part, shown: shown[index] ?? noRows })) };
}

/** Which rows are named as those that nobody has assessed, and where all stand that is named. */
function basisOf(
  { others, rows }: RowsOfService,
  { named, places }: Pick<ServiceOptions, "named" | "places">,
): string {
  const absent = rowKinds.flatMap((kind) => others[kind].ids.map((id) => ({ kind, id })));
  const paths = [...rows, ...absent].map(({ id, kind }) => places.ofRow(kind, id)).join("");
  return `${JSON.stringify(others)} ${named} ${paths}`;
}

const rowKinds = ["capability", "tradeoff", "trait"] as const;

/** The page of a service in one file, however long it is. */
export function wholeService(dataset: Dataset, id: string): ServicePlan {
  return { parts: [{ ...wholePage(`services/${id}.md`), shown: rowsOf(dataset, id) }] };
}

function rowsOf(dataset: Dataset, id: string): RowsOfService {
  return rowsOfServices(dataset).get(id) ?? noRows;
}

const none = { count: 0, ids: [], isRest: true };
const noRows: RowsOfService = { rows: [], others: { capability: none, tradeoff: none, trait: none } };

/** The rows of a service on each part; behind the last of a kind stands what nobody has assessed. */
function rowsOnParts({ others, rows }: RowsOfService, parts: readonly Part[]): readonly RowsOfService[] {
  const lasts = rowKinds.map((kind) => [kind, rows.findLastIndex((row) => row.kind === kind)] as const);
  return parts.map(({ from, to }) => {
    const ended = lasts.filter(([, last]) => from <= last && last < to);
    const shown = Object.fromEntries(ended.map(([kind]) => [kind, others[kind]]));
    return { rows: rows.slice(from, to), others: { ...noRows.others, ...shown } };
  });
}

/** What stands on each part of a service's page: the headings of groups, and a few rows of each kind that nobody has assessed. */
export function aroundRows({ groups }: Dataset, weights: Weights): number {
  const headings = Array.from(groups.values(), ({ name }) => weights.text(name) + 6);
  return headings.reduce((sum, bytes) => sum + bytes, 0) * rowKinds.length + aroundKinds;
}

/** Their headings, and a few names of each. */
const aroundKinds = 3000;

/** The page of a service, or its parts. */
export function servicePages(locale: Locale, id: string, plan: ServicePlan): readonly PlannedPage[] {
  const rowAt = (unit: number) => {
    const part = plan.parts.find(({ to }) => unit < to);
    return part?.shown.rows[unit - part.from];
  };
  return partedPages(plan, {
    make(dataset, { isFirst, shown }) {
      const context = startPage(dataset, locale);
      const view = serviceModel(context, plannedEntity(dataset.services, id), { isFirst, shown });
      const origin = originOf(dataset, "services", id);
      return { title: view.title, origin, template: "service", view, context };
    },
    nameOf: (page, unit) => rowName(page, rowAt(unit)),
  });
}

function rowName({ dataset, say }: ViewContext, row: ServiceRow | undefined): string | undefined {
  const { capabilities, tradeoffs, traits } = dataset;
  if (!row) return undefined;
  const rows = { capability: capabilities, tradeoff: tradeoffs, trait: traits }[row.kind];
  const named = rows.get(row.id);
  return named && say(named.name);
}
