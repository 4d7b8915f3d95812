import type { Dataset, Identified, Planned } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { diagramGraph, graphSvg } from "@stackmatrix/diagram";
import { diagramView, startPage } from "@stackmatrix/view";

/** The diagrams of relations as SVG, in these languages; the other shapes are data alone. */
export function drawings(dataset: Dataset, locales: readonly Locale[]): readonly Planned[] {
  return locales.flatMap((locale) =>
    relationDiagrams(dataset).map(({ id }) => ({
      path: `v1/${drawingPath(id, locale)}`,
      locale,
      content: (traced) => drawing(traced, id, locale),
    })),
  );
}

function drawing(dataset: Dataset, id: string, locale: Locale): string {
  const diagram = dataset.diagrams.get(id);
  if (diagram === undefined) throw new Error("A drawing of a diagram that is not there");
  return graphSvg(diagramGraph(diagramView(startPage(dataset, locale), diagram), locale));
}

/** The diagrams that there are drawings of. */
export function relationDiagrams({ diagrams }: Dataset): readonly Identified<Entity<"diagrams">>[] {
  return [...diagrams.values()].filter(({ shape }) => shape === "relations");
}

/** Where a drawing is, relative to the folder of the API's edition. */
export function drawingPath(diagram: string, locale: Locale): string {
  return `${locale}/diagrams/${diagram}.svg`;
}
