import type { Dataset, Planned } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { comparison } from "./comparison.ts";

/** What scripts read of a dataset in one language: a file for each matrix and each guide, and what a search needs. */
export function* clientDataFiles(planned: Dataset, locale: Locale): Iterable<Planned> {
  for (const id of planned.matrices.keys()) {
    yield {
      path: `${locale}/data/matrices/${id}.json`,
      locale,
      content(dataset) {
        const matrix = dataset.matrices.get(id);
        return JSON.stringify(matrix && comparison(dataset, matrix, locale));
      },
    };
  }
}
