import type { Renderer } from "@stackmatrix/core";
import { assetStylesheet } from "./sheet-assets.ts";
import { sheetDocuments } from "./sheet-documents.ts";
import { sheetPage } from "./sheet-page.ts";

/** Writes each sheet as an HTML page, and the stylesheet that they share. */
export const sheetRenderer = {
  name: "pdf",
  *render(dataset, locales) {
    for (const document of sheetDocuments(dataset, locales)) {
      yield { path: `${document.id}.html`, content: sheetPage(document) };
    }
    yield { path: "assets/sheet.css", content: assetStylesheet() };
  },
} satisfies Renderer;
