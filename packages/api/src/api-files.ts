import type { Dataset, Planned } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { badgeOf } from "./badges/badge-of.ts";
import { badgeSvg } from "./badges/badge-svg.ts";
import { documents } from "./contract/documents.ts";
import { badgedKinds, pagedKinds } from "./contract/kinds-with.ts";
import { documentJson } from "./document-json.ts";
import { drawings } from "./drawings.ts";
import { endpoints } from "./endpoints.ts";
import { llmsText } from "./llms-text.ts";
import { entityPage } from "./pages/entity-page.ts";
import { type PublishedData, publishData } from "./publish/publish-data.ts";
import { redirectsText } from "./redirects-text.ts";
import { cellsCsv } from "./tables/cells-csv.ts";
import { matrixCsv } from "./tables/matrix-csv.ts";

/** Every file of the API: documents, and what stands beside them in other forms. */
export function* apiFiles(dataset: Dataset, locales: readonly Locale[]): Iterable<Planned> {
  const data = publishData(dataset);
  for (const { body, document, locale, path } of endpoints(dataset, locales, data)) {
    const content = () => documentJson(body(), document && documents[document]);
    yield { path, ...(locale && { locale }), content };
  }
  yield* drawings(dataset, locales);
  for (const locale of locales) {
    yield* tables(dataset, data, locale);
    yield* pages(dataset, locale);
  }
  yield* badges(dataset, data);
  yield { path: "llms.txt", content: () => llmsText(dataset, locales) };
  const redirects = redirectsText(dataset, locales);
  if (redirects !== "") yield { path: "_redirects", content: () => redirects };
}

function* tables(dataset: Dataset, data: PublishedData, locale: Locale): Iterable<Planned> {
  yield { path: `v1/${locale}/cells.csv`, locale, content: () => cellsCsv(data, locale) };
  for (const matrix of dataset.matrices.values()) {
    const path = `v1/${locale}/matrices/${matrix.id}.csv`;
    yield { path, locale, content: () => matrixCsv(dataset, matrix, { data, locale }) };
  }
}

function* pages(dataset: Dataset, locale: Locale): Iterable<Planned> {
  for (const kind of pagedKinds) {
    for (const id of dataset[kind].keys()) {
      const path = `v1/${locale}/${kind}/${id}.md`;
      yield { path, locale, content: () => entityPage(dataset, { kind, id, locale }) };
    }
  }
}

function* badges(dataset: Dataset, data: PublishedData): Iterable<Planned> {
  const [language] = dataset.locales;
  for (const kind of badgedKinds) {
    for (const id of dataset[kind].keys()) {
      const content = () => badgeSvg(badgeOf(dataset, data, { kind, id }), language);
      yield { path: `v1/badges/${kind}/${id}.svg`, content };
    }
  }
}
