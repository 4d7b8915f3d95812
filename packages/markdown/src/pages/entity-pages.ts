import {
  capabilityView,
  type Dataset,
  guideView,
  type Locale,
  type MatrixView,
  matrixView,
  type ServiceView,
  serviceView,
  startPage,
  type ViewContext,
} from "@stackmatrix/core";
import type { Page } from "../page.ts";
import type { TemplateName } from "../templates.ts";

/** The pages that hold one entity each. */
export function* entityPages(dataset: Dataset, locale: Locale): Iterable<Page> {
  for (const service of dataset.services.values())
    yield entityPage("services", "service", (page) => serviceModel(serviceView(page, service)));
  for (const capability of dataset.capabilities.values())
    yield entityPage("capabilities", "capability", (page) => {
      const view = capabilityView(page, capability);
      return { ...view, title: view.name };
    });
  for (const matrix of dataset.matrices.values())
    yield entityPage("matrices", "matrix", (page) => matrixModel(matrixView(page, matrix)));
  for (const guide of dataset.guides.values())
    yield entityPage("guides", "guide", (page) => guideView(page, guide));

  function entityPage(
    folder: string,
    template: TemplateName,
    viewOf: (page: ViewContext) => { readonly id: string; readonly title: string },
  ): Page {
    const context = startPage(dataset, locale);
    const view = viewOf(context);
    return {
      path: `${folder}/${view.id}.md`,
      title: view.title,
      origin: `${folder}/${view.id}.yaml`,
      template,
      view,
      context,
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
  };
  return { ...view, ...sorted, title: view.name };
}

/** A matrix with what stands below its table: the rows that have something to say about their cells. */
function matrixModel(matrix: MatrixView): MatrixView {
  const notes = matrix.rows
    .filter(({ kind }) => kind !== "attribute")
    .map((row) => ({
      ...row,
      answers: row.cells.map((cell, index) => ({ cell, service: matrix.columns[index] })),
      isCapability: row.kind === "capability",
      rowPage: `${row.kind}s.md`,
    }));
  const hasArticles = matrix.articles.length > 0;
  return { ...matrix, ...{ matrix, notes, hasArticles } };
}
