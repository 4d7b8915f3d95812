import type { Dataset, Planned } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { badgeOf } from "./badges/badge-of.ts";
import { badgeSvg } from "./badges/badge-svg.ts";
import { badgedKinds, pagedKinds } from "./contract/kinds-with.ts";
import { drawings } from "./drawings.ts";
import { endpoints } from "./endpoints.ts";
import { llmsText } from "./llms-text.ts";
import { entityPage } from "./pages/entity-page.ts";
import { redirectsText } from "./redirects-text.ts";
import { cellsCsv } from "./tables/cells-csv.ts";
import { matrixCsv } from "./tables/matrix-csv.ts";

/** Every file of the API: documents, and what stands beside them in other forms. */
export function* apiFiles(dataset: Dataset, locales: readonly Locale[]): Iterable<Planned> {
  for (const { contents, locale, path } of endpoints(dataset, locales)) {
    yield { path, ...(locale && { locale }), content: contents };
  }
  yield* drawings(dataset, locales);
  for (const locale of locales) {
    yield* tables(dataset, locale);
    yield* pages(dataset, locale);
  }
  yield* badges(dataset);
  yield { path: "llms.txt", content: (traced) => llmsText(traced, locales) };
  const redirects = redirectsText(dataset, locales);
  if (redirects !== "") yield { path: "_redirects", content: (traced) => redirectsText(traced, locales) };
}

function* tables(dataset: Dataset, locale: Locale): Iterable<Planned> {
  yield { path: `v1/${locale}/cells.csv`, locale, content: (traced) => cellsCsv(traced, locale) };
  for (const id of dataset.matrices.keys()) {
    const path = `v1/${locale}/matrices/${id}.csv`;
    yield { path, locale, content: (traced) => matrixCsv(traced, id, locale) };
  }
}

function* pages(dataset: Dataset, locale: Locale): Iterable<Planned> {
  for (const kind of pagedKinds) {
    for (const id of dataset[kind].keys()) {
      const path = `v1/${locale}/${kind}/${id}.md`;
      yield { path, locale, content: (traced) => entityPage(traced, { kind, id, locale }) };
    }
  }
}

function* badges(dataset: Dataset): Iterable<Planned> {
  const [language] = dataset.locales;
  for (const kind of badgedKinds) {
    for (const id of dataset[kind].keys()) {
      const content = (traced: Dataset) => badgeSvg(badgeOf(traced, { kind, id }), language);
      yield { path: `v1/badges/${kind}/${id}.svg`, content };
    }
  }
}
