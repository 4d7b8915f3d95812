import type { Identified, Prose } from "@stackmatrix/core";
import { relationsOf } from "@stackmatrix/core";
import type { Quota, Service, Trait } from "@stackmatrix/core/schema";
import { type CellView, capabilityCell, tradeoffCell, traitCell } from "../cells/cell-view.ts";
import { type CommonView, commonView } from "../cells/common-view.ts";
import type { LinkView } from "../cells/link-view.ts";
import { type ServiceLabel, serviceLabel } from "../cells/service-label.ts";
import { type Unassessed, unassessed } from "../cells/unassessed.ts";
import { formatNumber } from "../language/format-number.ts";
import { layerName } from "../language/layer-name.ts";
import { relationWord } from "../language/relation-word.ts";
import type { ViewContext } from "../language/view-context.ts";
import { type NewestRelease, newestRelease, type ReleaseTable, releaseTable } from "./release-views.ts";
import { type OtherRows, type RowsOfService, rowsOfServices, type ServiceRow } from "./rows-of-services.ts";

/** A text with a name and its sources. */
export interface NamedText {
  readonly id: string;
  readonly name: string;
  readonly text: Prose;
  readonly footnotes: readonly number[];
}

/** A sentence with its sources. */
export interface PointView {
  readonly id: string;
  readonly text: Prose;
  readonly footnotes: readonly number[];
}

/** A relation as the service's own page reads it. */
export interface RelationView {
  /** Id of the relation type. */
  readonly type: string;
  readonly inverse: boolean;
  /** The relation in words, such as "runs on". */
  readonly word: string;
  readonly target: string;
  /** Id of the target, if it is a service of the dataset. */
  readonly service?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: Prose | undefined;
  readonly footnotes: readonly number[];
}

/** A limit that the provider sets, as it is read. */
export interface QuotaView {
  readonly id: string;
  readonly name: string;
  /** Number and unit. */
  readonly amount: string;
  readonly adjustable?: boolean | undefined;
  readonly note?: Prose | undefined;
  readonly footnotes: readonly number[];
}

/** A row by its name. */
export interface RowLabel {
  readonly id: string;
  readonly label: string;
}

/** The cell of a service in a row. */
export interface ServiceCell extends RowLabel {
  readonly kind: ServiceRow["kind"];
  /** The name of the group that the row is in; nothing where it is in none. */
  readonly group?: string | undefined;
  readonly cell: CellView;
}

/** Everything about one service, ready to lay out. */
export interface ServiceView extends ServiceLabel {
  readonly expansion?: string | undefined;
  readonly aliases: readonly string[];
  readonly vendor?: string | undefined;
  readonly licence?: string | undefined;
  readonly layerName?: string | undefined;
  readonly alsoIn: readonly string[];
  readonly oneLiner?: Prose | undefined;
  readonly summary?: Prose | undefined;
  readonly links: readonly LinkView[];
  readonly externalIds: CommonView["externalIds"];
  readonly tags: readonly string[];
  readonly release?: NewestRelease | undefined;
  readonly releases?: ReleaseTable | undefined;
  readonly concepts: readonly NamedText[];
  readonly steps: readonly NamedText[];
  readonly takesOver: readonly PointView[];
  readonly useWhen: readonly PointView[];
  readonly avoidWhen: readonly PointView[];
  readonly relations: readonly RelationView[];
  readonly quotas: readonly QuotaView[];
  /** Its cell in every capability, tradeoff and trait that mentions it. */
  readonly cells: readonly ServiceCell[];
  /** The rows that do not mention it, by their kinds. */
  readonly unassessed: Readonly<Record<ServiceRow["kind"], Unassessed<RowLabel>>>;
  readonly footnotes: readonly number[];
}

/** A service's profile in the page's language, with all rows that mention it, or with some of them. */
export function serviceView(
  page: ViewContext,
  service: Identified<Service>,
  shown?: RowsOfService,
): ServiceView {
  const { say } = page;
  const { rows = [], others } = shown ?? rowsOfServices(page.dataset).get(service.id) ?? {};
  return {
    ...serviceLabel(page, service),
    expansion: service.expansion,
    ...commonView(page, service),
    vendor: service.vendor,
    licence: service.licence && say(service.licence),
    layerName: service.layer && layerName(page, service.layer),
    alsoIn: (service.alsoIn ?? []).map((id) => layerName(page, id)),
    oneLiner: service.oneLiner && page.tell(service.oneLiner),
    summary: service.summary && page.tell(service.summary),
    footnotes: page.citations.cite(service),
    release: newestRelease(page, service),
    releases: releaseTable(page, service),
    concepts: namedTexts(page, service.concepts),
    steps: namedTexts(page, service.steps),
    takesOver: pointViews(page, service.takesOver),
    useWhen: pointViews(page, service.useWhen),
    avoidWhen: pointViews(page, service.avoidWhen),
    relations: relationViews(page, service.id),
    quotas: quotaViews(page, service.quotas),
    cells: serviceCells(page, service.id, rows),
    unassessed: unassessedOf(page, others),
  };
}

/** The concepts or steps of a service. */
export function namedTexts(page: ViewContext, list: Service["concepts"]): readonly NamedText[] {
  return (list ?? []).map((item) => ({
    id: item.id,
    name: page.say(item.name),
    text: page.tell(item.text),
    footnotes: page.citations.cite(item),
  }));
}

/** The sentences of one of a service's lists. */
export function pointViews(page: ViewContext, list: Service["useWhen"]): readonly PointView[] {
  return (list ?? []).map((point) => ({
    id: point.id,
    text: page.tell(point.text),
    footnotes: page.citations.cite(point),
  }));
}

/** The limits that a service's provider sets. */
export function quotaViews(page: ViewContext, list: Service["quotas"]): readonly QuotaView[] {
  return (list ?? []).map((quota) => ({
    id: quota.id,
    name: page.say(quota.name),
    amount: amountOf(page, quota),
    adjustable: quota.adjustable,
    note: quota.note && page.tell(quota.note),
    footnotes: page.citations.cite(quota),
  }));
}

/** The relations of a service, also those that other services store of it. */
export function relationViews(page: ViewContext, serviceId: string): readonly RelationView[] {
  return relationsOf(page.dataset, serviceId).map(({ external, inverse, relation, service, type }) => ({
    type,
    inverse,
    word: relationWord(page, type, inverse ? "reverse" : "name"),
    target: service ? page.say(service.name) : (external?.name ?? ""),
    service: service?.id,
    url: external?.url,
    note: relation.note && page.tell(relation.note),
    footnotes: page.citations.cite(relation),
  }));
}

function amountOf(page: ViewContext, { unit, value }: Quota): string {
  const amount = typeof value === "string" ? value : formatNumber(value);
  return unit ? `${amount} ${page.say(unit)}` : amount;
}

/** The cells of a service in some rows. */
export function serviceCells(
  page: ViewContext,
  serviceId: string,
  rows: readonly ServiceRow[],
): readonly ServiceCell[] {
  const { capabilities, groups, tradeoffs, traits } = page.dataset;
  return rows.flatMap(({ group: groupId, id, kind }) => {
    const under = groupId === undefined ? undefined : groups.get(groupId);
    const group = under && page.say(under.name);
    const capability = kind === "capability" && capabilities.get(id);
    if (capability) return cellOf(capability, capabilityCell(page, capability, serviceId));
    const tradeoff = kind === "tradeoff" && tradeoffs.get(id);
    if (tradeoff) return cellOf(tradeoff, tradeoffCell(page, tradeoff, serviceId));
    const trait = kind === "trait" && traits.get(id);
    if (trait) return cellOf(trait, traitCell(page, trait, serviceId));
    return [];

    function cellOf(row: Pick<Trait, "name">, cell: CellView): ServiceCell {
      return { kind, id, label: page.say(row.name), group, cell };
    }
  });
}

function unassessedOf(
  page: ViewContext,
  others: RowsOfService["others"] | undefined,
): ServiceView["unassessed"] {
  const { capabilities, tradeoffs, traits } = page.dataset;
  return {
    capability: named(capabilities, others?.capability),
    tradeoff: named(tradeoffs, others?.tradeoff),
    trait: named(traits, others?.trait),
  };

  function named(
    rows: ReadonlyMap<string, Pick<Trait, "name">>,
    { count, ids, isRest }: OtherRows = { count: 0, ids: [], isRest: false },
  ): Unassessed<RowLabel> {
    const labels = ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? { id, label: page.say(row.name) } : [];
    });
    return unassessed(page, labels, { count, isRest, nameOf: (label) => label });
  }
}
