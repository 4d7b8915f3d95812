import type { PrintProfile, Renderer } from "@stackmatrix/core";
import { assetStylesheet } from "./sheet-assets.ts";
import { documentsToRead } from "./sheet-documents.ts";
import { sheetPage } from "./sheet-page.ts";
import type { Theme } from "./theme.ts";

export interface SheetRendererOptions {
  /** For what the sheets are printed; a colour printer where it is missing. */
  readonly profiles?: readonly PrintProfile[] | undefined;
  readonly theme?: Theme | undefined;
}

/** Makes the renderer that writes each sheet as an HTML page, and the stylesheet that they share. */
export function createSheetRenderer({ profiles, theme }: SheetRendererOptions = {}): Renderer {
  return {
    name: "pdf",
    *render(dataset, locales) {
      for (const document of documentsToRead(dataset, locales, profiles)) {
        yield { path: `${document.id}.html`, content: sheetPage(document) };
      }
      yield { path: "assets/sheet.css", content: assetStylesheet(theme) };
    },
  };
}
