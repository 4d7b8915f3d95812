import {
  type Dataset,
  type Locale,
  languageTags,
  type SheetView,
  sheetView,
  startPage,
} from "@stackmatrix/core";
import { imprint } from "./imprint.ts";
import { layoutSheet } from "./layout/layout-sheet.ts";
import { pageStyle } from "./page-style.ts";
import type { SheetDocument } from "./print/pdf-printer.ts";
import { renderTemplate } from "./templates.ts";

/** Every sheet in every language, as HTML parts that are ready to print. */
export function sheetDocuments(dataset: Dataset, locales: readonly Locale[]): readonly SheetDocument[] {
  return locales.flatMap((locale) =>
    [...dataset.sheets.values()].map((sheet) => {
      const page = startPage(dataset, locale);
      const view = sheetView(page, sheet);
      return {
        id: `${locale}/${sheet.id}`,
        lang: languageTags[locale],
        title: documentTitle(view, dataset),
        pageStyle: pageStyle(view, { imprint: imprint(view, page), words: page.words }),
        body: renderTemplate("sheet", layoutSheet(view, page)),
        fitPages: view.fitPages,
      };
    }),
  );
}

function documentTitle(sheet: SheetView, dataset: Dataset): string {
  return `${sheet.title} – ${dataset.info.name ?? "stackmatrix"}`;
}
