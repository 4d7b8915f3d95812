import type { Dataset, Planned } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { cardsData } from "./cards-data.ts";
import { cardsText } from "./cards-text.ts";
import { comparison } from "./comparison.ts";
import { guide } from "./guide.ts";
import { searchData } from "./search-data.ts";

/** What scripts read of a dataset in one language: a file for each matrix and each guide, and what a search needs; and its cards. */
export function* clientDataFiles(planned: Dataset, locale: Locale): Iterable<Planned> {
  for (const id of planned.matrices.keys()) {
    yield file(locale, `matrices/${id}.json`, (dataset) => {
      const matrix = dataset.matrices.get(id);
      return JSON.stringify(matrix ? comparison(dataset, matrix, locale) : null);
    });
  }
  for (const id of planned.guides.keys()) {
    yield file(locale, `guides/${id}.json`, (dataset) => {
      const found = dataset.guides.get(id);
      return JSON.stringify(found ? guide(dataset, found, locale) : null);
    });
  }
  yield file(locale, "search.json", (dataset) => JSON.stringify(searchData(dataset, locale)));
  if (planned.questions.size === 0) return;
  yield file(locale, "cards.json", (dataset) => JSON.stringify(cardsData(dataset, locale)));
  yield file(locale, "cards.txt", (dataset) => cardsText(dataset, locale));
}

function file(locale: Locale, path: string, content: (dataset: Dataset) => string): Planned {
  return { path: `${locale}/data/${path}`, locale, content: (dataset) => `${content(dataset).trimEnd()}\n` };
}
