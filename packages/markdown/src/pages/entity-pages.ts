import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import {
  capabilityView,
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

/** The pages that hold one entity each. */
export function* entityPages(dataset: Dataset, locale: Locale): Iterable<PlannedPage> {
  for (const service of dataset.services.values())
    yield entityPage("services", "service", service.id, (page) => serviceModel(serviceView(page, service)));
  for (const capability of dataset.capabilities.values())
    yield entityPage("capabilities", "capability", capability.id, (page) => {
      const view = capabilityView(page, capability);
      return { ...view, title: view.name };
    });
  for (const matrix of dataset.matrices.values())
    yield entityPage("matrices", "matrix", matrix.id, (page) => matrixModel(matrixView(page, matrix)));
  for (const guide of dataset.guides.values())
    yield entityPage("guides", "guide", guide.id, (page) => guideView(page, guide));

  function entityPage(
    folder: string,
    template: TemplateName,
    id: string,
    viewOf: (page: ViewContext) => { readonly title: string },
  ): PlannedPage {
    const path = `${folder}/${id}.md`;
    return {
      path,
      make() {
        const context = startPage(dataset, locale);
        const view = viewOf(context);
        return { path, title: view.title, origin: `${folder}/${id}.yaml`, template, view, context };
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
