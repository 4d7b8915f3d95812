import type { Dataset, Identified, Planned } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { diagramGraph, graphSvg } from "@stackmatrix/diagram";
import { diagramView, startPage } from "@stackmatrix/view";

/** The diagrams of relations as SVG, in these languages; the other shapes are data alone. */
export function drawings(dataset: Dataset, locales: readonly Locale[]): readonly Planned[] {
  return locales.flatMap((locale) =>
    relationDiagrams(dataset).map((diagram) => ({
      path: `v1/${drawingPath(diagram.id, locale)}`,
      locale,
      content: () => graphSvg(diagramGraph(diagramView(startPage(dataset, locale), diagram), locale)),
    })),
  );
}

/** The diagrams that there are drawings of. */
export function relationDiagrams({ diagrams }: Dataset): readonly Identified<Entity<"diagrams">>[] {
  return [...diagrams.values()].filter(({ shape }) => shape === "relations");
}

/** Where a drawing is, relative to the folder of the API's edition. */
export function drawingPath(diagram: string, locale: Locale): string {
  return `${locale}/diagrams/${diagram}.svg`;
}
