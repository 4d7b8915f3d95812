import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import {
  analogyView,
  diagramView,
  glossaryViews,
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
import type { Page, PlannedPage } from "../page.ts";
import type { TemplateName } from "../templates.ts";

/** The pages that hold all entities of a kind, for the kinds that have any. */
export function wholeKindPages(dataset: Dataset, locale: Locale): readonly PlannedPage[] {
  const pages = [
    kindPage("layers", (page) => ({ layers: layersView(page) })),
    kindPage("tradeoffs", (page) => viewsOf(page, dataset.tradeoffs, tradeoffView)),
    kindPage("traits", (page) => viewsOf(page, dataset.traits, traitView)),
    kindPage("paths", (page) => viewsOf(page, dataset.paths, pathView)),
    kindPage("diagrams", (page) => viewsOf(page, dataset.diagrams, diagramView)),
    kindPage("analogies", (page) => viewsOf(page, dataset.analogies, analogyView)),
    kindPage("terms", (page) => viewsOf(page, dataset.terms, termView)),
    kindPage("glossary", (page) => ({ sections: glossaryViews(page), languages: dataset.locales })),
    kindPage("misconceptions", (page) => viewsOf(page, dataset.misconceptions, misconceptionView)),
    kindPage("questions", (page) => viewsOf(page, dataset.questions, questionView)),
    kindPage("sources", (page) => ({ groups: sourceGroups(page) })),
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
      return { path, title: context.words.label[kind], origin: `${kind}/`, template: kind, view, context };
    };
    return { path, kind, make };
  }
}

type WholeKind = TemplateName & Label & Kind;

function viewsOf<Entity>(
  page: ViewContext,
  entities: ReadonlyMap<string, Entity>,
  viewOf: (page: ViewContext, entity: Entity) => object,
): { readonly items: readonly object[] } {
  return { items: [...entities.values()].map((entity) => viewOf(page, entity)) };
}
