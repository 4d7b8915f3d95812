import type { Identified } from "@stackmatrix/core";
import type { CommonFields, Locale } from "@stackmatrix/core/schema";
import {
  type AnswerOptions,
  analogyView,
  commonView,
  diagramView,
  type GlossaryView,
  glossaryViews,
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
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import { partedPlan } from "./parted-plan.ts";
import type { KindPlan, KindUnit, WholeKind } from "./plan-kinds.ts";

/** The page that holds all entities of a kind, or its parts; `places` says where all stand that is named there. */
export function wholeKindPages(
  locale: Locale,
  { kind, parts, units }: KindPlan,
  places: string,
): readonly PlannedPage[] {
  const plan = partedPlan(parts, {
    units: units.map(({ id, services = [] }) => [id, ...services].join(" ")),
    more: () => places,
  });
  return partedPages(plan, {
    make(dataset, { from, to }) {
      const context = startPage(dataset, locale);
      const view = kindView(context, kind, units.slice(from, to));
      const origin = originOf(dataset, kind);
      return { title: context.words.label[kind], origin, template: kind, view, context };
    },
    nameOf: (page, unit) => entityName(page, kind, units[unit]?.id),
  });
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
      const groups = sourceGroups(page, [...ids]);
      return {
        groups: groups.map((group) => ({
          ...group,
          sources: withCommon(page, group.sources, dataset.sources),
        })),
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
    const view = viewOf(page, row, { services: services && new Set(services) });
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
