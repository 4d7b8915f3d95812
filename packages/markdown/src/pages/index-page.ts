import { type Dataset, type Identified, kept } from "@stackmatrix/core";
import type { Locale, Trait } from "@stackmatrix/core/schema";
import {
  type AllAnswers,
  allAnswers,
  answersInWords,
  groupRows,
  type Label,
  type OverviewView,
  overviewView,
  projectView,
  type RowGroup,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import { freshnessText } from "../footnotes.ts";
import type { Page, PlannedPage } from "../page.ts";
import { partedPages } from "./parted-pages.ts";
import { partedPlan } from "./parted-plan.ts";
import { type Measures, type Part, type PartPlace, planParts } from "./parts.ts";
import { sumOf, type Weight } from "./weights.ts";

function indexParts(dataset: Dataset, measures: Measures): readonly Part[] {
  const { weights } = measures;
  const { capabilities, guides, layers, matrices, services, tradeoffs, traits } = dataset;
  const linked = (list: Iterable<{ readonly id: string }>) =>
    Array.from(list, ({ id }): Weight => ({ bytes: weights.bareLink(id), sources: [] }));
  const told = (list: Iterable<{ readonly id: string }>) =>
    Array.from(list, (entity) =>
      sumOf({ bytes: weights.all(entity).bytes, sources: [] }, weights.bareLink(entity.id)),
    );
  const grouped = (rows: Iterable<Identified<Pick<Trait, "group">>>) =>
    groupRows(dataset, rows).flatMap(({ rows: under }) => linked(under));
  const units = [
    ...told(matrices.values()),
    ...[...layers.values()]
      .sort((a, b) => b.order - a.order)
      .flatMap(({ id }) => {
        const inLayer = [...services.values()].filter(({ layer }) => layer === id);
        return inLayer.length > 0 ? linked(inLayer) : linked([{ id }]);
      }),
    ...[...services.values()]
      .filter(({ layer }) => layer === undefined)
      .map(({ id, oneLiner }) => sumOf(weights.bareLink(id), oneLiner && weights.text(oneLiner))),
    ...told(guides.values()),
    ...grouped(capabilities.values()),
    ...grouped(tradeoffs.values()),
    ...grouped(traits.values()),
  ];
  return planParts(path, units, measures, { each: 4000 });
}

/** How the page that leads to all others is split, and what it tells of all of them. */
export interface IndexPlan {
  readonly parts: readonly Part[];
  readonly answers: AllAnswers;
}

/** Splits the page that leads to all others between what it leads to. */
export function planIndex(dataset: Dataset, measures: Measures): IndexPlan {
  return { parts: indexParts(dataset, measures), answers: allAnswers(dataset) };
}

/** The page that leads to all others, or its parts; `places` says where all stand that it leads to. */
export function indexPages(
  locale: Locale,
  { answers, parts }: IndexPlan,
  places: string,
): readonly PlannedPage[] {
  const plan = partedPlan(parts, {
    more: (index) =>
      JSON.stringify([places, index === 0 ? answers : howSourced(answers), parts.length > 1 && parts[index]]),
  });
  return partedPages(plan, {
    make: (dataset, part) => makePage(startPage(dataset, locale), part, answers),
    nameOf: ({ dataset }, unit) => titlesOf(overviewOf(dataset, locale))[unit],
  });
}

/** Whether some answers name nothing that they rest on, or all of them. */
function howSourced({ total, unsourced }: AllAnswers): "none" | "some" | "all" {
  if (unsourced === 0) return "all";
  return unsourced === total ? "none" : "some";
}

/** Each part would find it out again. */
const overviewOf = kept((dataset, locale: Locale): OverviewView => overviewView(startPage(dataset, locale)));

const path = "index.md";

function makePage(
  context: ViewContext,
  part: PartPlace,
  { freshness, ...count }: AllAnswers,
): Omit<Page, "path" | "part"> {
  const overview = overviewOf(context.dataset, context.locale);
  const { label, phrase, support } = context.words;
  const { total, unsourced } = count;
  const { title = label.index } = projectView(context);
  const { isFirst, isLast } = part;
  const view = {
    ...entriesOn(overview, part),
    edition: isFirst ? editionOf(context, overview) : [],
    answers: isFirst ? answersInWords(context, count) : {},
    howToRead:
      unsourced > 0 ? phrase.howToReadUnsourced(unsourced === total, support) : phrase.howToRead(support),
    more: Object.entries(isLast ? overview.counts : {})
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ title: label[kind as Label], path: `${kind}.md`, count })),
    overviewFreshness: isFirst ? freshnessText(freshness, context.words) : "",
  };
  return { title, origin: `${context.dataset.folder}/`, template: "index", view, context };
}

type Entries = Pick<
  OverviewView,
  "capabilities" | "guides" | "layers" | "matrices" | "services" | "tradeoffs" | "traits"
>;

/** What of an overview stands on a part of its page, in the order in which `indexParts` weighs it. */
function entriesOn(overview: OverviewView, { from, to }: Part): Entries {
  let place = 0;
  const some = <Entry>(entries: readonly Entry[]): readonly Entry[] => {
    const start = place;
    place += entries.length;
    return entries.slice(Math.max(0, from - start), Math.max(0, to - start));
  };
  const someOf = <Entry>(groups: readonly RowGroup<Entry>[]) =>
    groups.map((group) => ({ ...group, rows: some(group.rows) })).filter(({ rows }) => rows.length > 0);
  return {
    matrices: some(overview.matrices),
    layers: overview.layers.flatMap((layer) => {
      if (layer.services.length === 0) return some([layer]);
      const services = some(layer.services);
      return services.length > 0 ? { ...layer, services } : [];
    }),
    services: some(overview.services),
    guides: some(overview.guides),
    capabilities: someOf(overview.capabilities),
    tradeoffs: someOf(overview.tradeoffs),
    traits: someOf(overview.traits),
  };
}

/** What all entries are called, in the same order. */
function titlesOf(overview: OverviewView): readonly string[] {
  const { capabilities, guides, layers, matrices, services, tradeoffs, traits } = overview;
  const rows = [...capabilities, ...tradeoffs, ...traits].flatMap((group) => group.rows);
  const inLayers = layers.flatMap(({ name, services: under }) =>
    under.length > 0 ? under.map((service) => service.name) : [name],
  );
  const before = [...matrices.map(({ title }) => title), ...inLayers];
  return [...before, ...[...services, ...guides, ...rows].map(({ title }) => title)];
}

function editionOf(
  context: ViewContext,
  { info: { version } }: OverviewView,
): readonly ReturnType<typeof line>[] {
  const { label, phrase } = context.words;
  const { licence, publisher, url } = projectView(context);
  return [
    ...(version === undefined ? [] : [line(phrase.dataVersion(version))]),
    ...(publisher === undefined ? [] : [line(`${label.publisher}${phrase.colon}${publisher}`)]),
    ...(url === undefined ? [] : [line(`${label.website}${phrase.colon}`, url)]),
    ...(licence === undefined ? [] : [line(`${label.licence}${phrase.colon}${licence}`)]),
  ];
}

function line(said: string, address = "") {
  return { said, address, shown: address.replace(/^https:\/\/|\/$/gi, "") };
}
