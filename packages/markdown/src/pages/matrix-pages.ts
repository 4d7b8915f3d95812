import {
  type Dataset,
  type Identified,
  type MatrixSection,
  matrixSections,
  matrixServices,
} from "@stackmatrix/core";
import type { Locale, Matrix } from "@stackmatrix/core/schema";
import { type MatrixOptions, startPage, type ViewContext } from "@stackmatrix/view";
import type { PlannedPage } from "../page.ts";
import { matrixModel } from "./matrix-model.ts";
import { originOf } from "./origin-of.ts";
import { partedPages } from "./parted-pages.ts";
import type { Part } from "./parts.ts";
import type { MatrixPlan } from "./plan-matrix.ts";

/** The page of a matrix, or its parts. */
export function matrixPages(
  dataset: Dataset,
  locale: Locale,
  { matrix, plan }: { readonly matrix: Identified<Matrix>; readonly plan: MatrixPlan },
): readonly PlannedPage[] {
  return partedPages(plan.parts, {
    make(part) {
      const context = startPage(dataset, locale);
      const options = plan.parts.length > 1 ? shownOn(dataset, matrix, { ...part, by: plan.by }) : {};
      const view = matrixModel(context, matrix, options);
      const { common, summary, ...rest } = view;
      return {
        title: view.title,
        origin: originOf(dataset, "matrices", matrix.id),
        template: "matrix",
        view: part.isFirst
          ? view
          : { ...rest, common: { aliases: [], links: [], externalIds: [], tags: [] } },
        context,
      };
    },
    nameOf(page, unit) {
      if (plan.by === "services") {
        const service = matrixServices(dataset, matrix)[unit];
        return service && page.say(service.name);
      }
      const row = rowsOf(dataset, matrix)[unit];
      return row && rowName(page, row);
    },
  });
}

function rowsOf(dataset: Dataset, matrix: Matrix): readonly MatrixSection["rows"][number][] {
  return matrixSections(dataset, matrix).flatMap(({ rows }) => rows);
}

function rowName(page: ViewContext, row: MatrixSection["rows"][number]): string | undefined {
  const { capabilities, tradeoffs, traits } = page.dataset;
  if (row.label) return page.say(row.label);
  if (row.attribute) return page.words.attribute[row.attribute];
  const named =
    (row.capability && capabilities.get(row.capability)) ||
    (row.tradeoff && tradeoffs.get(row.tradeoff)) ||
    (row.trait && traits.get(row.trait));
  return named ? page.say(named.name) : undefined;
}

/** What of a matrix stands on a part of its page. */
function shownOn(
  dataset: Dataset,
  matrix: Matrix,
  { by, from, to }: Part & Pick<MatrixPlan, "by">,
): MatrixOptions {
  if (by === "services") return { services: matrixServices(dataset, matrix).slice(from, to) };
  let start = 0;
  const sections = matrixSections(dataset, matrix).flatMap(({ heading, rows }) => {
    const under = rows.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += rows.length;
    return under.length > 0 ? [{ heading, rows: under }] : [];
  });
  return { sections };
}
