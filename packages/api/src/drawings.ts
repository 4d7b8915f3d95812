import {
  type Artifact,
  type Dataset,
  diagramView,
  type Entity,
  type Identified,
  type Locale,
  startPage,
} from "@stackmatrix/core";
import { diagramGraph, graphSvg } from "@stackmatrix/diagram";

/** The diagrams of relations as SVG, in these languages; the other shapes are data alone. */
export function drawings(dataset: Dataset, locales: readonly Locale[]): readonly Artifact[] {
  return locales.flatMap((locale) =>
    relationDiagrams(dataset).map((diagram) => ({
      path: `v1/${drawingPath(diagram.id, locale)}`,
      content: graphSvg(diagramGraph(diagramView(startPage(dataset, locale), diagram), locale)),
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
