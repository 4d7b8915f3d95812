import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { matrixView } from "../contract/matrix-view.ts";
import { inOneLanguage } from "../publish/in-one-language.ts";
import type { PublishedData } from "../publish/publish-data.ts";
import { publishMatrixView } from "../publish/publish-matrix-view.ts";

/** The data with every text in one language, and its matrices as tables. */
export interface LanguagePart {
  readonly data: PublishedData;
  readonly views: Readonly<Record<string, unknown>>;
}

/** Puts the published data in one language. */
export function languagePart(dataset: Dataset, data: PublishedData, locale: Locale): LanguagePart {
  const views = Array.from(dataset.matrices.values(), (matrix) => {
    const view = publishMatrixView(dataset, matrix, { data, locale });
    return [matrix.id, matrixView.parse(view)] as const;
  });
  return {
    // What is left of the published form are strings in the places of its texts.
    data: inOneLanguage(data, locale, dataset.locales[0]) as PublishedData,
    views: Object.fromEntries(views),
  };
}
