import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { capabilityView, commonView, guideView, startPage, type ViewContext } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import type { TemplateName } from "../templates.ts";
import { matrixModel } from "./matrix-model.ts";
import { originOf } from "./origin-of.ts";
import { serviceModel } from "./service-model.ts";

/** The pages that hold one entity each. */
export function* entityPages(dataset: Dataset, locale: Locale): Iterable<PlannedPage> {
  for (const service of dataset.services.values())
    yield entityPage("services", "service", service.id, (page) => serviceModel(page, service));
  for (const capability of dataset.capabilities.values())
    yield entityPage("capabilities", "capability", capability.id, (page) => {
      const view = capabilityView(page, capability);
      return { ...view, common: commonView(page, capability), title: view.name };
    });
  for (const matrix of dataset.matrices.values())
    yield entityPage("matrices", "matrix", matrix.id, (page) => matrixModel(page, matrix));
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
