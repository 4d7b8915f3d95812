import {
  type Dataset,
  type Locale,
  languageTags,
  type PrintProfile,
  type SheetView,
  sheetView,
  startPage,
  usualProfile,
  type ViewContext,
} from "@stackmatrix/core";
import { imprint } from "./imprint.ts";
import { layoutSheet } from "./layout/layout-sheet.ts";
import { tieText } from "./layout/tie-text.ts";
import { linkTexts } from "./link-texts.ts";
import { pageStyle } from "./page-style.ts";
import type { SheetDocument } from "./print/pdf-printer.ts";
import { profileStyle } from "./profile-style.ts";
import { stylesheet } from "./stylesheet.ts";
import { renderTemplate } from "./templates.ts";
import type { Theme } from "./theme.ts";
import { typeScales } from "./type-scales.ts";

/** How sheets shall look. */
export interface SheetLook {
  /** For what they are printed; a colour printer where it is missing. */
  readonly profiles?: readonly PrintProfile[] | undefined;
  readonly theme?: Theme | undefined;
}

/** Every sheet in every language and for every profile, as HTML parts that are ready to print. */
export function sheetDocuments(
  dataset: Dataset,
  locales: readonly Locale[],
  look: SheetLook = {},
): readonly SheetDocument[] {
  return documentsOf(dataset, locales, { ...look, bodiesByScale });
}

/** The same to be read: without bodies for other sizes of type, which only printing tries. */
export function documentsToRead(
  dataset: Dataset,
  locales: readonly Locale[],
  look: SheetLook = {},
): readonly SheetDocument[] {
  return documentsOf(dataset, locales, look);
}

interface DocumentOptions extends SheetLook {
  readonly bodiesByScale?: (view: SheetView, page: ViewContext) => SheetDocument["bodies"];
}

function documentsOf(
  dataset: Dataset,
  locales: readonly Locale[],
  { profiles = [usualProfile], theme, bodiesByScale }: DocumentOptions,
): readonly SheetDocument[] {
  const style = stylesheet(theme);
  return locales.flatMap((locale) =>
    [...dataset.sheets.values()].flatMap((sheet) => {
      const page = startPage(dataset, locale);
      const view = sheetView(page, sheet);
      const document: SheetDocument = {
        id: `${locale}/${sheet.id}`,
        lang: languageTags[locale],
        title: documentTitle(view, dataset),
        stylesheet: style,
        pageStyle: pageStyle(view, { foot: imprint(view, page), words: page.words }),
        body: renderBody(layoutSheet(view, page)),
        properties: {
          author: dataset.info.name ?? "stackmatrix",
          subject: view.subtitle,
          keywords: view.keywords,
          rights: dataset.info.licence ?? "",
        },
        linkTexts: linkTexts(view, page.words),
        fitPages: view.fitPages,
        bodies: bodiesByScale?.(view, page),
      };
      return profiles.map((profile) => inProfile(document, profile));
    }),
  );
}

/** A sheet as a profile has it: the same parts, and rules that come after all others. */
function inProfile(document: SheetDocument, profile: PrintProfile): SheetDocument {
  if (profile === usualProfile) return document;
  return {
    ...document,
    id: `${document.id}.${profile}`,
    pageStyle: `${document.pageStyle}\n${profileStyle(profile)}`,
  };
}

/** The bodies for all sizes of type, where their room makes the layouts differ. */
function bodiesByScale(view: SheetView, page: ViewContext): SheetDocument["bodies"] {
  if (view.fitPages === undefined) return undefined;
  const layouts: { scale: number; layout: object; text: string }[] = [];
  for (const scale of typeScales) {
    const layout = layoutSheet(view, page, scale);
    const text = JSON.stringify(layout);
    if (text !== layouts.at(-1)?.text) layouts.push({ scale, layout, text });
  }
  if (layouts.length === 1) return undefined;
  return layouts.map(({ layout, scale }) => ({ scale, body: renderBody(layout) }));
}

function renderBody(layout: object): string {
  return tieText(renderTemplate("sheet", layout));
}

function documentTitle(sheet: SheetView, dataset: Dataset): string {
  return `${sheet.title} – ${dataset.info.name ?? "stackmatrix"}`;
}
