import type { Identified, Prose } from "@stackmatrix/core";
import { relationsOf } from "@stackmatrix/core";
import type { Quota, Service } from "@stackmatrix/core/schema";
import { type CellView, capabilityCell, tradeoffCell, traitCell } from "../cells/cell-view.ts";
import { type CommonView, commonView } from "../cells/common-view.ts";
import type { LinkView } from "../cells/link-view.ts";
import { type ServiceLabel, serviceLabel } from "../cells/service-label.ts";
import { formatNumber } from "../language/format-number.ts";
import { layerName } from "../language/layer-name.ts";
import { relationWord } from "../language/relation-word.ts";
import type { ViewContext } from "../language/view-context.ts";
import { type NewestRelease, newestRelease, type ReleaseTable, releaseTable } from "./release-views.ts";

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
  readonly cells: readonly {
    readonly kind: "capability" | "tradeoff" | "trait";
    readonly id: string;
    readonly label: string;
    readonly cell: CellView;
  }[];
  readonly footnotes: readonly number[];
}

/** A service's profile in the page's language. */
export function serviceView(page: ViewContext, service: Identified<Service>): ServiceView {
  const { say } = page;
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
    cells: cellsOf(page, service.id),
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

function cellsOf(page: ViewContext, serviceId: string): ServiceView["cells"] {
  const { capabilities, tradeoffs, traits } = page.dataset;
  const has = (record: object) => Object.hasOwn(record, serviceId);
  return [
    ...[...capabilities.values()]
      .filter((row) => has(row.assessments))
      .map((row) => cellOf("capability", row, capabilityCell(page, row, serviceId))),
    ...[...tradeoffs.values()]
      .filter((row) => has(row.ratings))
      .map((row) => cellOf("tradeoff", row, tradeoffCell(page, row, serviceId))),
    ...[...traits.values()]
      .filter((row) => has(row.values))
      .map((row) => cellOf("trait", row, traitCell(page, row, serviceId))),
  ];

  function cellOf(
    kind: ServiceView["cells"][number]["kind"],
    row: { readonly id: string; readonly name: Parameters<ViewContext["say"]>[0] },
    cell: CellView,
  ) {
    return { kind, id: row.id, label: page.say(row.name), cell };
  }
}
