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
import { pageStyle } from "./page-style.ts";
import type { SheetDocument } from "./print/pdf-printer.ts";
import { profileStyle } from "./profile-style.ts";
import { smallestScale } from "./smallest-scale.ts";
import { stylesheet } from "./stylesheet.ts";
import { renderTemplate } from "./templates.ts";
import type { Theme } from "./theme.ts";

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
  return documentsOf(dataset, locales, { ...look, narrowerBodies });
}

/** The same to be read: without bodies for smaller type, which only printing tries and which take most of the time. */
export function documentsToRead(
  dataset: Dataset,
  locales: readonly Locale[],
  look: SheetLook = {},
): readonly SheetDocument[] {
  return documentsOf(dataset, locales, look);
}

interface DocumentOptions extends SheetLook {
  readonly narrowerBodies?: (view: SheetView, page: ViewContext) => SheetDocument["narrower"];
}

function documentsOf(
  dataset: Dataset,
  locales: readonly Locale[],
  { profiles = [usualProfile], theme, narrowerBodies }: DocumentOptions,
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
        pageStyle: pageStyle(view, { imprint: imprint(view, page), words: page.words }),
        body: renderTemplate("sheet", layoutSheet(view, page)),
        properties: {
          author: dataset.info.name ?? "stackmatrix",
          subject: view.subtitle,
          keywords: view.keywords,
          rights: dataset.info.licence ?? "",
        },
        fitPages: view.fitPages,
        narrower: narrowerBodies?.(view, page),
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
