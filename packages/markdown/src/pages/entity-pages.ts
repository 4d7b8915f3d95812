import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import {
  type CellView,
  capabilityView,
  commonView,
  guideView,
  type MatrixView,
  matrixView,
  type ServiceView,
  serviceView,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import type { TemplateName } from "../templates.ts";
import { originOf } from "./origin-of.ts";

/** The pages that hold one entity each. */
export function* entityPages(dataset: Dataset, locale: Locale): Iterable<PlannedPage> {
  for (const service of dataset.services.values())
    yield entityPage("services", "service", service.id, (page) => serviceModel(serviceView(page, service)));
  for (const capability of dataset.capabilities.values())
    yield entityPage("capabilities", "capability", capability.id, (page) => {
      const view = capabilityView(page, capability);
      return { ...view, common: commonView(page, capability), title: view.name };
    });
  for (const matrix of dataset.matrices.values())
    yield entityPage("matrices", "matrix", matrix.id, (page) => ({
      ...matrixModel(matrixView(page, matrix)),
      common: commonView(page, matrix),
    }));
  for (const guide of dataset.guides.values())
    yield entityPage("guides", "guide", guide.id, (page) => ({
      ...guideView(page, guide),
      common: commonView(page, guide),
    }));

  function entityPage(
    kind: Kind,
    template: TemplateName,
    id: string,
    viewOf: (page: ViewContext) => { readonly title: string },
  ): PlannedPage {
    const path = `${kind}/${id}.md`;
    return {
      path,
      make() {
        const context = startPage(dataset, locale);
        const view = viewOf(context);
        return { path, title: view.title, origin: originOf(dataset, kind, id), template, view, context };
      },
    };
  }
}

/** A service with its cells sorted by the kind of their rows. */
function serviceModel(view: ServiceView): ServiceView & { readonly title: string } {
  const cellsOf = (kind: string) => view.cells.filter((cell) => cell.kind === kind);
  const sorted = {
    capabilityCells: cellsOf("capability"),
    tradeoffCells: cellsOf("tradeoff"),
    traitCells: cellsOf("trait"),
    hasFacts: hasFacts(view),
    // What a service rests on stands behind its summary; without one, among its facts.
    ownSources: view.summary === undefined ? view.footnotes : [],
    hasQuotaNotes: view.quotas.some(({ footnotes, note }) => note !== undefined || footnotes.length > 0),
  };
  return { ...view, ...sorted, title: view.name };
}

/** Whether there is anything to put into the table at the head of a service's page. */
function hasFacts(view: ServiceView): boolean {
  const { aliases, alsoIn, expansion, externalIds, kind, layer, licence, links, release, tags, vendor } =
    view;
  const ownSources = view.summary === undefined ? view.footnotes : [];
  return (
    [vendor, kind, layer, licence, expansion, release].some((fact) => fact !== undefined) ||
    [alsoIn, aliases, links, externalIds, tags, ownSources].some(({ length }) => length > 0)
  );
}

/** A matrix with what stands below its table: the rows that have something to say about their cells. */
function matrixModel(matrix: MatrixView): MatrixView {
  const notes = matrix.rows
    .filter(({ cells, kind }) => kind !== "attribute" || cells.some(({ footnotes }) => footnotes.length > 0))
    .map((row) => ({
      ...row,
      isAttribute: row.kind === "attribute",
      // Of a service that does not have the field, there is nothing to say.
      answers: row.cells
        .map((cell, index) => ({ cell, service: matrix.columns[index] }))
        .filter(({ cell }) => cell.kind !== "value" || cell.text !== "")
        .filter(({ cell }) => !(cell.isUnsourced && cell.note === undefined)),
      isCapability: row.kind === "capability",
      rowPage: `${row.kind}s.md`,
    }))
    .filter(({ answers }) => answers.some(({ cell }) => saysMore(cell)));
  const hasArticles = matrix.articles.length > 0;
  return { ...matrix, ...{ matrix, notes, hasArticles } };
}

/** Whether more is known of a cell than its table shows. */
function saysMore({ basis, footnotes, note }: CellView): boolean {
  return note !== undefined || basis !== undefined || footnotes.length > 0;
}
