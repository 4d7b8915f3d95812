import type { SheetDocument } from "./sheet-document.ts";
import { renderTemplate, trusted } from "./templates.ts";

/** A sheet as a page of its own, beside the folder `assets/`: what a browser shows, and what is compared. */
export function sheetPage({ body, lang, pageStyle, title }: SheetDocument): string {
  return renderTemplate("page", { lang, title, pageStyle: trusted(pageStyle), body: trusted(body) });
}
