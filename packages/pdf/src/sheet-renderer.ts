import type { Renderer } from "@stackmatrix/core";
import { assetStylesheet } from "./sheet-assets.ts";
import { documentsToRead, type SheetLook } from "./sheet-documents.ts";
import { sheetPage } from "./sheet-page.ts";

/** Makes the renderer that writes each sheet as an HTML page, and the stylesheet that they share. */
export function createSheetRenderer(look: SheetLook = {}): Renderer {
  return {
    name: "pdf",
    *render(dataset, locales) {
      for (const document of documentsToRead(dataset, locales, look)) {
        yield { path: `${document.id}.html`, content: sheetPage(document) };
      }
      yield { path: "assets/sheet.css", content: assetStylesheet(look.theme) };
    },
  };
}
