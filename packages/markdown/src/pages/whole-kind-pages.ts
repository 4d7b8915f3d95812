import { byOrder, type Dataset, type Identified } from "@stackmatrix/core";
import { type CommonFields, type Kind, type Locale, sourceKinds, type Trait } from "@stackmatrix/core/schema";
import {
  type AnswerOptions,
  analogyView,
  answeringServices,
  commonView,
  diagramView,
  type GlossaryView,
  glossaryViews,
  groupRows,
  type Label,
  layersView,
  misconceptionView,
  pathView,
  questionView,
  sourceGroups,
  startPage,
  termView,
  tradeoffView,
  traitView,
  type ViewContext,
} from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import type { TemplateName } from "../templates.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { type Measures, type Part, planParts } from "./parts.ts";
import { sumOf, type Weight } from "./weights.ts";

/** What stands on the page of a kind: an entity, or some answers of a row that has too many for a page. */
export interface KindUnit {
  readonly id: string;
  /** The services whose answers are shown; all where they are missing. */
  readonly services?: ReadonlySet<string> | undefined;
}

/** How the page of a kind is split. */
export interface KindPlan {
  readonly kind: WholeKind;
  /** All entities of the kind, in the order of the page. */
  readonly units: readonly KindUnit[];
  readonly parts: readonly Part[];
}

const wholeKinds = [
  "layers",
  "tradeoffs",
  "traits",
  "paths",
  "diagrams",
  "analogies",
  "terms",
  "glossary",
  "misconceptions",
  "questions",
  "sources",
] as const satisfies readonly (TemplateName & Label & Kind)[];
type WholeKind = (typeof wholeKinds)[number];

/** Splits the pages of the kinds that have any entities. */
export function planKinds(dataset: Dataset, measures: Measures): readonly KindPlan[] {
  return wholeKinds
    .filter((kind) => dataset[kind].size > 0)
    .map((kind) => {
      const weighed = idsInOrder(dataset, kind).flatMap((id) => weighUnits(dataset, { kind, id }, measures));
      const parts = planParts(
        `${kind}.md`,
        weighed.map(({ weight }) => weight),
        measures,
        { each: 600 },
      );
      return { kind, units: weighed.map(({ unit }) => unit), parts };
    });
}

/** The ids of a kind in the order of its page. */
function idsInOrder(dataset: Dataset, kind: WholeKind): readonly string[] {
  const idsOf = (list: Iterable<{ readonly id: string }>) => Array.from(list, ({ id }) => id);
  switch (kind) {
    case "tradeoffs":
    case "traits":
      return groupRows<Identified<Pick<Trait, "group">>>(dataset, dataset[kind].values()).flatMap(
        ({ rows }) => idsOf(rows),
      );
    case "layers":
      return idsOf([...dataset.layers.values()].sort((a, b) => b.order - a.order));
    case "glossary":
      return idsOf([...dataset.glossary.values()].sort(byOrder));
    case "sources": {
      const sources = [...dataset.sources.values()];
      return [undefined, ...sourceKinds].flatMap((of) =>
        idsOf(sources.filter((source) => source.kind === of)),
      );
    }
    default:
      return idsOf(dataset[kind].values());
  }
}

interface WeighedUnit {
  readonly unit: KindUnit;
  readonly weight: Weight;
}

function weighUnits(
  dataset: Dataset,
  { id, kind }: { readonly kind: WholeKind; readonly id: string },
  measures: Measures,
): readonly WeighedUnit[] {
  const { align, maxBytes, weights } = measures;
  const answers = dataset.tradeoffs.get(id)?.ratings ?? dataset.traits.get(id)?.values ?? {};
  const weight = sumOf(weights.all(dataset[kind].get(id)), weights.link(id), unwritten());
  if ((kind !== "traits" && kind !== "tradeoffs") || weight.bytes < maxBytes)
    return [{ unit: { id }, weight }];
  const services = answeringServices(dataset, answers).map((service) => service.id);
  const cells: Readonly<Record<string, object>> = answers;
  const split = planParts(
    "",
    services.map((service) => sumOf(weights.all(cells[service]), weights.link(service), aroundAnswer)),
    measures,
    { each: weights.all(dataset[kind].get(id)).bytes - weights.all(answers).bytes },
  );
  return split.map(({ from, to }) => {
    const shown = services.slice(from, to);
    const cited = shown.map((service) => weights.all(cells[service]));
    // Nothing else has room beside it.
    return { unit: { id, services: new Set(shown) }, weight: { ...sumOf(...cited), bytes: maxBytes } };
  });

  /** What stands with an entity and is not written in it. */
  function unwritten(): Weight | number {
    if (kind === "layers") {
      const inLayer = [...dataset.services.values()].filter(
        ({ alsoIn, layer }) => layer === id || alsoIn?.some((other) => other === id),
      );
      return sumOf(...inLayer.map((service) => weights.link(service.id)));
    }
    // Its words stand side by side in all languages.
    if (kind === "glossary")
      return weights.all(dataset.glossary.get(id)).bytes * dataset.locales.length * (align ? 2 : 1);
    if (kind === "diagrams" && dataset.diagrams.get(id)?.shape === "relations")
      return sumOf(...Array.from(dataset.services.values(), ({ relations = [] }) => weights.all(relations)));
    return Object.keys(answers).length * aroundAnswer;
  }
}

/** The word for an answer, what it rests on and a date, in any language. */
const aroundAnswer = 90;

/** The pages that hold all entities of a kind, for the kinds that have any. */
export function wholeKindPages(
  dataset: Dataset,
  locale: Locale,
  plans: readonly KindPlan[],
): readonly PlannedPage[] {
  return plans.flatMap(({ kind, parts, units }) =>
    partedPages(parts, {
      make({ from, to }) {
        const context = startPage(dataset, locale);
        const view = kindView(context, kind, units.slice(from, to));
        const origin = originOf(dataset, kind);
        return { title: context.words.label[kind], origin, template: kind, view, context };
      },
      nameOf: (page, unit) => entityName(page, kind, units[unit]?.id),
    }),
  );
}

function entityName({ dataset, say }: ViewContext, kind: WholeKind, id = ""): string | undefined {
  const entity = dataset[kind].get(id);
  if (!entity) return undefined;
  const name = "name" in entity ? entity.name : "title" in entity ? entity.title : undefined;
  return typeof name === "object" ? say(name) : name;
}

function kindView(page: ViewContext, kind: WholeKind, units: readonly KindUnit[]): object {
  const { dataset } = page;
  const ids = new Set(units.map(({ id }) => id));
  const isShown = ({ id }: { readonly id: string }) => ids.has(id);
  switch (kind) {
    case "layers":
      return { layers: withCommon(page, layersView(page).filter(isShown), dataset.layers) };
    case "tradeoffs":
      return { items: rowModels(page, { units, rows: dataset.tradeoffs, viewOf: tradeoffView }) };
    case "traits":
      return { items: rowModels(page, { units, rows: dataset.traits, viewOf: traitView }) };
    case "paths":
      return viewsOf(page, some(dataset.paths), pathView);
    case "diagrams":
      return viewsOf(page, some(dataset.diagrams), diagramView);
    case "analogies":
      return viewsOf(page, some(dataset.analogies), analogyModel);
    case "terms":
      return viewsOf(page, some(dataset.terms), termView);
    case "misconceptions":
      return viewsOf(page, some(dataset.misconceptions), misconceptionView);
    case "questions":
      return viewsOf(page, some(dataset.questions), questionView);
    case "glossary": {
      const sections = glossaryViews(page, [...ids]).map(glossaryModel);
      return { sections: withCommon(page, sections, dataset.glossary), languages: dataset.locales };
    }
    case "sources": {
      const groups = sourceGroups(page).map((group) => ({
        ...group,
        sources: group.sources.filter(isShown),
      }));
      return {
        groups: groups
          .filter(({ sources }) => sources.length > 0)
          .map((group) => ({ ...group, sources: withCommon(page, group.sources, dataset.sources) })),
      };
    }
    default:
      return kind satisfies never;
  }

  function some<Entity>(entities: ReadonlyMap<string, Entity>): readonly Entity[] {
    return [...ids].flatMap((id) => entities.get(id) ?? []);
  }
}

function viewsOf<Entity extends Identified<CommonFields>>(
  page: ViewContext,
  entities: readonly Entity[],
  viewOf: (page: ViewContext, entity: Entity) => { readonly id: string },
): { readonly items: readonly object[] } {
  return {
    items: entities.map((entity) => ({ ...viewOf(page, entity), common: commonView(page, entity) })),
  };
}

interface RowModels<Row> {
  readonly units: readonly KindUnit[];
  readonly rows: ReadonlyMap<string, Row>;
  readonly viewOf: (
    page: ViewContext,
    row: Row,
    options: AnswerOptions,
  ) => { readonly group?: string | undefined };
}

/** Rows under the headings of their groups; each heading stands with the first row below it. */
function rowModels<Row extends CommonFields>(
  page: ViewContext,
  { rows, units, viewOf }: RowModels<Row>,
): readonly object[] {
  let above: string | undefined;
  return units.flatMap(({ id, services }) => {
    const row = rows.get(id);
    if (!row) return [];
    const view = viewOf(page, row, { services });
    const heading = view.group === above ? undefined : view.group;
    above = view.group;
    return { ...view, heading, common: commonView(page, row) };
  });
}

/** Views of entities with what any entity may have. */
function withCommon(
  page: ViewContext,
  views: readonly { readonly id: string }[],
  entities: ReadonlyMap<string, CommonFields>,
): readonly object[] {
  return views.map((view) => ({ ...view, common: commonView(page, entities.get(view.id) ?? {}) }));
}

/** An analogy, and which columns its table needs. */
function analogyModel(
  page: ViewContext,
  analogy: Parameters<typeof analogyView>[1],
): { readonly id: string } {
  const view = analogyView(page, analogy);
  const columns = {
    hasTexts: view.parts.some(({ text }) => text !== undefined),
    hasServices: view.parts.some(({ services }) => services.length > 0),
  };
  return { ...view, ...columns };
}

/** A section of the glossary, and whether its table needs a column for notes. */
function glossaryModel(section: GlossaryView): GlossaryView {
  return { ...section, ...{ hasNotes: section.entries.some(({ note }) => note !== undefined) } };
}
