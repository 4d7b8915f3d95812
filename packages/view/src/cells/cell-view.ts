import type { Identified, Prose } from "@stackmatrix/core";
import {
  assessmentOf,
  datesOf,
  isUnsourced,
  joinProse,
  type ResolvedAssessment,
  typedValues,
} from "@stackmatrix/core";
import type {
  Basis,
  Capability,
  Claim,
  LocalizedText,
  Release,
  Service,
  ServiceAttribute,
  Tradeoff,
  Trait,
} from "@stackmatrix/core/schema";
import { formatDate } from "../language/format-date.ts";
import { layerName } from "../language/layer-name.ts";
import type { ViewContext } from "../language/view-context.ts";
import type { SupportState } from "../words/words.ts";
import { formatValue } from "./format-value.ts";
import { type FormerAnswer, formerAnswers, spanText, versionsText } from "./former-answers.ts";
import { type LinkView, linkViews } from "./link-view.ts";

/** What is known behind a cell. */
export interface Evidence {
  /** A sentence that explains the cell. */
  readonly note?: Prose | undefined;
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
  readonly short?: Prose | undefined;
  /** Name of the service whose answer this one takes over. */
  readonly inheritedFrom?: string | undefined;
  /** The versions of which it holds, as narrow columns show them, such as "3.2" or "2.0–3.1". */
  readonly versions?: string | undefined;
  /** The same in words, such as "since 3.2". */
  readonly span?: string | undefined;
  /** How settled it is, in words. */
  readonly status?: string | undefined;
  readonly links: readonly LinkView[];
  /** What held before, the newest first. */
  readonly history: readonly FormerAnswer[];
}

/** A tradeoff's cell: a step of its scale. */
export interface RatingCell extends Evidence {
  readonly kind: "rating";
  /** 1 to 5. */
  readonly value: number;
  /** The step in words; its number where the scale has none. */
  readonly word: string;
}

/** A trait's or attribute's cell. */
export interface ValueCell extends Evidence {
  readonly kind: "value";
  /** Empty where the service has no such field. */
  readonly text: Prose;
  /** The links that it consists of, if it does; then `text` is their names. */
  readonly linked?: readonly LinkView[] | undefined;
}

/** A cell that nobody has filled: not an answer. */
export interface EmptyCell extends Evidence {
  readonly kind: "empty";
  readonly word: string;
}

/** One cell of a matrix, ready to lay out. */
export type CellView = SupportCell | RatingCell | ValueCell | EmptyCell;

/** What a cell is to show. */
export interface CellOptions {
  /** Whether it tells what held before; its sources are cited only then. */
  readonly history?: boolean;
}

/** The cell of a capability and a service. */
export function capabilityCell(
  page: ViewContext,
  capability: Capability,
  serviceId: string,
  { history = true }: CellOptions = {},
): CellView {
  const resolved = assessmentOf(capability, serviceId);
  if (!resolved)
    return {
      kind: "support",
      support: "unassessed",
      word: page.words.support.unassessed,
      links: [],
      history: [],
      footnotes: [],
      undated: 0,
    };
  const { inheritedFrom, links, note, short, since, status, support, until } = resolved;
  return {
    kind: "support",
    support,
    word: page.words.support[support],
    short: short && page.tell(short),
    inheritedFrom: inheritedFrom === undefined ? undefined : serviceName(page, inheritedFrom),
    versions: versionsText({ since, until }, page.words),
    span: spanText({ since, until }, page.words),
    status: status && page.words.status[status],
    links: linkViews(page, links),
    ...evidenceOf(page, resolved.claims, note && page.tell(note)),
    history: history ? formerAnswers(page, resolved) : [],
  };
}

/** The cell of a tradeoff and a service. */
export function tradeoffCell(page: ViewContext, tradeoff: Tradeoff, serviceId: string): CellView {
  const rating = Object.hasOwn(tradeoff.ratings, serviceId) ? tradeoff.ratings[serviceId] : undefined;
  if (!rating) return emptyCell(page);
  return {
    kind: "rating",
    value: rating.value,
    word: tradeoff.scale ? page.say(tradeoff.scale[rating.value]) : page.words.phrase.ratingOf(rating.value),
    ...evidenceOf(page, [rating], rating.note && page.tell(rating.note)),
  };
}

/** The cell of a trait and a service. */
export function traitCell(page: ViewContext, trait: Trait, serviceId: string): CellView {
  const cell = Object.hasOwn(trait.values, serviceId) ? trait.values[serviceId] : undefined;
  if (!cell) return emptyCell(page);
  return {
    kind: "value",
    text: traitText(page, trait, serviceId),
    ...evidenceOf(page, [cell], cell.note && page.tell(cell.note)),
  };
}

/** The values of a trait and a service as they are read; nothing where there are none. */
export function traitText(page: ViewContext, trait: Trait, serviceId: string): Prose {
  const values = typedValues(trait, serviceId).map((value) => formatValue(page, value));
  return joinProse(values, page.words.phrase.semicolon);
}

/** The cell of one of a service's own fields. */
export function attributeCell(
  page: ViewContext,
  attribute: ServiceAttribute,
  service: Identified<Service>,
): CellView {
  return { kind: "value", footnotes: [], undated: 0, ...attributeValue(page, attribute, service) };
}

function attributeValue(
  page: ViewContext,
  attribute: ServiceAttribute,
  service: Service,
): Pick<ValueCell, "text" | "linked"> & Partial<Evidence> {
  const { phrase } = page.words;
  const [newest] = service.releases ?? [];
  const said = (text: LocalizedText | undefined) => (text ? page.say(text) : "");
  switch (attribute) {
    case "vendor":
      return { text: service.vendor ?? "" };
    case "licence":
      return { text: said(service.licence) };
    case "kind":
      return { text: said(service.kind) };
    case "layer":
      return { text: service.layer ? layerName(page, service.layer) : "" };
    case "oneLiner":
      return { text: service.oneLiner ? page.tell(service.oneLiner) : "" };
    case "aliases":
      return { text: (service.aliases ?? []).join(phrase.comma) };
    case "tags":
      return { text: (service.tags ?? []).join(phrase.comma) };
    case "externalIds":
      return { text: externalIdsText(page, service.externalIds ?? {}) };
    case "links": {
      const linked = linkViews(page, service.links);
      return { text: linked.map(({ name }) => name).join(" · "), linked };
    }
    case "release":
      return releaseValue(page, newest, releaseText(page, newest));
    case "released":
      return releaseValue(page, newest, dateText(page, newest?.date));
    case "supportedUntil":
      return releaseValue(page, newest, dateText(page, newest?.supportedUntil));
    default:
      return attribute satisfies never;
  }
}

function externalIdsText(
  { words: { phrase } }: ViewContext,
  ids: Readonly<Record<string, readonly string[]>>,
) {
  const lists = Object.entries(ids).map(([name, list]) => `${name}${phrase.colon}${list.join(phrase.comma)}`);
  return lists.join(phrase.semicolon);
}

/** A field of a release rests on what the release rests on. */
function releaseValue(page: ViewContext, release: Release | undefined, text: string) {
  return release && text !== "" ? { text, ...evidenceOf(page, [release], undefined) } : { text: "" };
}

function releaseText(page: ViewContext, release: Release | undefined): string {
  if (!release) return "";
  return release.date === undefined
    ? release.version
    : `${release.version} · ${dateText(page, release.date)}`;
}

function dateText({ words }: ViewContext, date: string | undefined): string {
  return date === undefined ? "" : formatDate(date, words);
}

function evidenceOf(
  page: ViewContext,
  claims: ResolvedAssessment["claims"],
  note: Prose | undefined,
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
