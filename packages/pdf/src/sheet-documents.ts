import {
  type Dataset,
  type Locale,
  languageTags,
  type SheetView,
  sheetView,
  startPage,
  type ViewContext,
} from "@stackmatrix/core";
import { imprint } from "./imprint.ts";
import { layoutSheet } from "./layout/layout-sheet.ts";
import { pageStyle } from "./page-style.ts";
import type { SheetDocument } from "./print/pdf-printer.ts";
import { smallestScale } from "./smallest-scale.ts";
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
        properties: {
          author: dataset.info.name ?? "stackmatrix",
          subject: view.subtitle,
          keywords: view.keywords,
          rights: dataset.info.licence ?? "",
        },
        fitPages: view.fitPages,
        narrower: narrowerBodies(view, page),
      };
    }),
  );
}

/** The bodies for smaller type, where it makes room for another layout. */
function narrowerBodies(view: SheetView, page: ViewContext): SheetDocument["narrower"] {
  if (view.fitPages === undefined) return undefined;
  const bodies: { scale: number; body: string }[] = [];
  let last = JSON.stringify(layoutSheet(view, page));
  for (let hundredths = 99; hundredths >= smallestScale * 100; hundredths--) {
    const layout = layoutSheet(view, page, hundredths / 100);
    const text = JSON.stringify(layout);
    if (text !== last) bodies.push({ scale: hundredths / 100, body: renderTemplate("sheet", layout) });
    last = text;
  }
  return bodies.length > 0 ? bodies : undefined;
}

function documentTitle(sheet: SheetView, dataset: Dataset): string {
  return `${sheet.title} – ${dataset.info.name ?? "stackmatrix"}`;
}
