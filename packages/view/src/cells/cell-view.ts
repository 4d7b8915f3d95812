import type { Identified } from "@stackmatrix/core";
import { assessmentOf, datesOf, isUnsourced, type ResolvedAssessment } from "@stackmatrix/core";
import type {
  Basis,
  Capability,
  Claim,
  Service,
  ServiceAttribute,
  Tradeoff,
  Trait,
  TraitValue,
} from "@stackmatrix/core/schema";
import { layerName } from "../language/layer-name.ts";
import type { ViewContext } from "../language/view-context.ts";
import type { SupportState } from "../words/words.ts";
import { formatQuantity } from "./format-quantity.ts";

/** What is known behind a cell. */
export interface Evidence {
  /** A sentence that explains the cell. */
  readonly note?: string | undefined;
  readonly basis?: Basis | undefined;
  /** Numbers of the page's footnotes. */
  readonly footnotes: readonly number[];
  /** Date of the text that carries the cell, which is that of the first source, or `undated`; nothing without sources. */
  readonly asOf?: string | undefined;
  /** Of an undated text: a day on which it said so. */
  readonly seenOn?: string | undefined;
  /** The oldest date among all its sources; nothing where none is dated. */
  readonly oldest?: string | undefined;
  /** How many of its sources carry no date. */
  readonly undated: number;
  /** Whether it is an answer that names nothing that it rests on. */
  readonly isUnsourced?: boolean | undefined;
}

/** A capability's cell: a sign, and at most a few words. */
export interface SupportCell extends Evidence {
  readonly kind: "support";
  readonly support: SupportState;
  /** The support level in words. */
  readonly word: string;
  readonly short?: string | undefined;
  /** Name of the service whose answer this one takes over. */
  readonly inheritedFrom?: string | undefined;
}

/** A tradeoff's cell: a step of its scale. */
export interface RatingCell extends Evidence {
  readonly kind: "rating";
  /** 1 to 5. */
  readonly value: number;
  /** The step in words. */
  readonly word: string;
}

/** A trait's or attribute's cell. */
export interface ValueCell extends Evidence {
  readonly kind: "value";
  /** Empty where a service does not have the attribute. */
  readonly text: string;
}

/** A cell that nobody has filled: not an answer. */
export interface EmptyCell extends Evidence {
  readonly kind: "empty";
  readonly word: string;
}

/** One cell of a matrix, ready to lay out. */
export type CellView = SupportCell | RatingCell | ValueCell | EmptyCell;

/** The cell of a capability and a service. */
export function capabilityCell(page: ViewContext, capability: Capability, serviceId: string): CellView {
  const resolved = assessmentOf(capability, serviceId);
  if (!resolved)
    return {
      kind: "support",
      support: "unassessed",
      word: page.words.support.unassessed,
      footnotes: [],
      undated: 0,
    };
  const { inheritedFrom, note, short, support } = resolved;
  return {
    kind: "support",
    support,
    word: page.words.support[support],
    short: short && page.say(short),
    inheritedFrom: inheritedFrom === undefined ? undefined : serviceName(page, inheritedFrom),
    ...evidenceOf(page, resolved.claims, note && page.say(note)),
  };
}

/** The cell of a tradeoff and a service. */
export function tradeoffCell(page: ViewContext, tradeoff: Tradeoff, serviceId: string): CellView {
  const rating = Object.hasOwn(tradeoff.ratings, serviceId) ? tradeoff.ratings[serviceId] : undefined;
  if (!rating) return emptyCell(page);
  return {
    kind: "rating",
    value: rating.value,
    word: page.say(tradeoff.scale[rating.value]),
    ...evidenceOf(page, [rating], rating.note && page.say(rating.note)),
  };
}

/** The cell of a trait and a service. */
export function traitCell(page: ViewContext, trait: Trait, serviceId: string): CellView {
  const value = Object.hasOwn(trait.values, serviceId) ? trait.values[serviceId] : undefined;
  if (!value) return emptyCell(page);
  return {
    kind: "value",
    text: traitText(page, value),
    ...evidenceOf(page, [value], value.note && page.say(value.note)),
  };
}

/** The cell of one of a service's own fields. */
export function attributeCell(
  page: ViewContext,
  attribute: ServiceAttribute,
  service: Identified<Service>,
): CellView {
  const text = attributeText(page, attribute, service) ?? "";
  return { kind: "value", text, footnotes: [], undated: 0 };
}

function attributeText(page: ViewContext, attribute: ServiceAttribute, service: Service): string | undefined {
  switch (attribute) {
    case "vendor":
      return service.vendor;
    case "licence":
      return service.licence && page.say(service.licence);
    case "kind":
      return service.kind && page.say(service.kind);
    case "layer":
      return service.layer && layerName(page, service.layer);
    default:
      return attribute satisfies never;
  }
}

function traitText(page: ViewContext, value: TraitValue): string {
  const quantities = (value.quantities ?? []).map((quantity) => formatQuantity(page, quantity));
  return [...(value.text ? [page.say(value.text)] : []), ...quantities].join(page.words.phrase.semicolon);
}

function evidenceOf(
  page: ViewContext,
  claims: ResolvedAssessment["claims"],
  note: string | undefined,
): Evidence {
  const [first] = claims;
  const { oldest, undated } = datesOf(page.dataset, claims);
  const footnotes = page.citations.cite(...claims);
  const seenOn = seenOf(page, first);
  return {
    note,
    basis: first?.basis,
    footnotes,
    asOf: first?.asOf,
    seenOn,
    oldest,
    undated,
    isUnsourced: isUnsourced(claims) || undefined,
  };
}

/** The day on which the text that carries a claim was seen, where it has no date. */
function seenOf({ dataset }: ViewContext, claim: Claim | undefined): string | undefined {
  const [carrying] = claim?.sources ?? [];
  return claim?.asOf === "undated" && carrying ? dataset.sources.get(carrying)?.seenOn : undefined;
}

function emptyCell(page: ViewContext): EmptyCell {
  return { kind: "empty", word: page.words.support.unassessed, footnotes: [], undated: 0 };
}

function serviceName(page: ViewContext, id: string): string {
  const service = page.dataset.services.get(id);
  return service ? page.say(service.name) : id;
}
