import type { Dataset } from "@stackmatrix/core";
import type { CommonFields, Kind, Locale } from "@stackmatrix/core/schema";
import {
  analogyView,
  commonView,
  diagramView,
  type GlossaryView,
  glossaryViews,
  type Label,
  layersView,
  misconceptionView,
  pathView,
  questionView,
  rowGroups,
  sourceGroups,
  startPage,
  termView,
  tradeoffView,
  traitView,
  type ViewContext,
} from "@stackmatrix/view";
import type { Page, PlannedPage } from "../page.ts";
import type { TemplateName } from "../templates.ts";
import { originOf } from "./origin-of.ts";

/** The pages that hold all entities of a kind, for the kinds that have any. */
export function wholeKindPages(dataset: Dataset, locale: Locale): readonly PlannedPage[] {
  const pages = [
    kindPage("layers", (page) => ({
      layers: withCommon(page, layersView(page), dataset.layers),
    })),
    kindPage("tradeoffs", (page) => ({ items: rowModels(page, dataset.tradeoffs, tradeoffView) })),
    kindPage("traits", (page) => ({ items: rowModels(page, dataset.traits, traitView) })),
    kindPage("paths", (page) => viewsOf(page, dataset.paths, pathView)),
    kindPage("diagrams", (page) => viewsOf(page, dataset.diagrams, diagramView)),
    kindPage("analogies", (page) => viewsOf(page, dataset.analogies, analogyModel)),
    kindPage("terms", (page) => viewsOf(page, dataset.terms, termView)),
    kindPage("glossary", (page) => ({
      sections: withCommon(page, glossaryViews(page).map(glossaryModel), dataset.glossary),
      languages: dataset.locales,
    })),
    kindPage("misconceptions", (page) => viewsOf(page, dataset.misconceptions, misconceptionView)),
    kindPage("questions", (page) => viewsOf(page, dataset.questions, questionView)),
    kindPage("sources", (page) => ({
      groups: sourceGroups(page).map((group) => ({
        ...group,
        sources: withCommon(page, group.sources, dataset.sources),
      })),
    })),
  ];
  return pages.filter(({ kind }) => dataset[kind].size > 0);

  function kindPage(
    kind: WholeKind,
    viewOf: (page: ViewContext) => object,
  ): PlannedPage & { readonly kind: WholeKind } {
    const path = `${kind}.md`;
    const make = (): Page => {
      const context = startPage(dataset, locale);
      const view = viewOf(context);
      const origin = originOf(dataset, kind);
      return { path, title: context.words.label[kind], origin, template: kind, view, context };
    };
    return { path, kind, make };
  }
}

type WholeKind = TemplateName & Label & Kind;

function viewsOf<Entity extends CommonFields>(
  page: ViewContext,
  entities: ReadonlyMap<string, Entity>,
  viewOf: (page: ViewContext, entity: Entity) => { readonly id: string },
): { readonly items: readonly object[] } {
  const views = Array.from(entities.values(), (entity) => viewOf(page, entity));
  return { items: withCommon(page, views, entities) };
}

/** Rows under the headings of their groups; each heading stands with the first row below it. */
function rowModels<Row extends CommonFields & { readonly group?: string | undefined }>(
  page: ViewContext,
  rows: ReadonlyMap<string, Row>,
  viewOf: (page: ViewContext, row: Row) => { readonly id: string },
): readonly object[] {
  return rowGroups(page, rows.values()).flatMap(({ name, rows: under }) =>
    under.map((row, index) => ({
      ...viewOf(page, row),
      heading: index === 0 ? name : undefined,
      common: commonView(page, row),
    })),
  );
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
