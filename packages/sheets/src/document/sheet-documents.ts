import { hash } from "node:crypto";
import { type Dataset, kept, once, plainText } from "@stackmatrix/core";
import { type Locale, languageTags } from "@stackmatrix/core/schema";
import type { Theme } from "@stackmatrix/theme";
import { type SheetView, sheetView, startPage, type ViewContext } from "@stackmatrix/view";
import { composeBody } from "../layout/compose-body.ts";
import { type Elsewhere, layoutSheet } from "../layout/layout-sheet.ts";
import { tieText } from "../layout/tie-text.ts";
import { memoize } from "../memoize.ts";
import { pageStyle } from "../style/page-style.ts";
import { enlargementOf } from "../style/paper.ts";
import { type PrintProfile, usualProfile } from "../style/print-profile.ts";
import { profileStyle } from "../style/profile-style.ts";
import { stylesheet } from "../style/stylesheet.ts";
import { typeScalesUpTo } from "../style/type-scales.ts";
import { type Brand, brandIn, type ProjectBrand } from "./brand.ts";
import { elsewhereOf } from "./elsewhere-of.ts";
import { imprint } from "./imprint.ts";
import { linkTexts } from "./link-texts.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { renderTemplate } from "./templates.ts";

/** How sheets shall look. */
export interface SheetLook {
  /** For what they are printed; a colour printer where it is missing. */
  readonly profiles?: readonly PrintProfile[] | undefined;
  readonly theme?: Theme | undefined;
  /** What the project says of itself; nothing where it is missing. */
  readonly project?: ProjectBrand | undefined;
  /** Ids of the only sheets to make; all where it is missing. */
  readonly only?: readonly string[] | undefined;
  /** The folder of the same project's Markdown pages, where it has any. */
  readonly markdown?: string | undefined;
}

/** A sheet in one language and for one profile, before it is laid out. */
export interface SheetPlan {
  /** As its document has it. */
  readonly id: string;
  readonly locale: Locale;
  /** The parts to be read: without what makes bodies for other sizes of type, which only printing tries. */
  toRead(): SheetDocument;
  /** All parts, ready to print. */
  toPrint(): SheetDocument;
}

/** Every sheet in every language and for every profile; each is laid out once, when it is first asked for. */
export function planSheets(
  dataset: Dataset,
  locales: readonly Locale[],
  { markdown, only, profiles = [usualProfile], project = {}, theme }: SheetLook = {},
): readonly SheetPlan[] {
  const style = once(() => stylesheet(theme));
  const sheets = [...dataset.sheets.keys()].filter((id) => only === undefined || only.includes(id));
  return locales.flatMap((locale) =>
    sheets.flatMap((id) => {
      // Whoever asks for a sheet has read what it was laid out from.
      const laidOut = kept((data) => {
        const page = startPage(data, locale);
        const view = sheetView(page, sheetOf(data, id));
        const brand = brandIn(page, project);
        const elsewhere = elsewhereOf(view, page, markdown);
        const parts = { page, view, brand, elsewhere };
        return { ...parts, document: layOut(parts, style()) };
      });
      const fitted = kept((data) => fitting(laidOut(data)));
      return profiles.map((profile): SheetPlan => {
        const toRead = () => inProfile(laidOut(dataset).document, profile);
        const toPrint = () => ({ ...toRead(), ...fitted(dataset) });
        return { id: idIn(profile, `${locale}/${id}`), locale, toRead, toPrint };
      });
    }),
  );
}

function sheetOf({ sheets }: Dataset, id: string) {
  const sheet = sheets.get(id);
  if (sheet === undefined) throw new Error(`There is no sheet "${id}"`);
  return sheet;
}

/** The same, ready to print. */
export function sheetDocuments(
  dataset: Dataset,
  locales: readonly Locale[],
  look: SheetLook = {},
): readonly SheetDocument[] {
  return planSheets(dataset, locales, look).map((sheet) => sheet.toPrint());
}

/** What a sheet is laid out from. */
interface Parts {
  readonly view: SheetView;
  readonly page: ViewContext;
  readonly brand: Brand;
  readonly elsewhere: readonly Elsewhere[];
}

function layOut({ brand, elsewhere, page, view }: Parts, style: string): SheetDocument {
  const { dataset, locale } = page;
  return {
    id: `${locale}/${view.id}`,
    lang: languageTags[locale],
    title: documentTitle(view, brand),
    stylesheet: style,
    pageStyle: pageStyle(view, {
      head: view.title,
      foot: imprint(view, page, brand.title),
      words: page.words,
    }),
    body: renderBody(layoutSheet(view, page, { elsewhere }), brand),
    properties: {
      author: brand.publisher,
      subject: plainText(view.subtitle ?? ""),
      keywords: view.keywords,
      rights: dataset.info.licence ?? "",
    },
    linkTexts: linkTexts(view, page.words),
    fitPages: view.fitPages,
    sourcesAtEnd: view.sources === "end" && view.footnotes.length > 0,
  };
}

/** A sheet as a profile has it: the same parts, and rules that come after all others. */
function inProfile(document: SheetDocument, profile: PrintProfile): SheetDocument {
  if (profile === usualProfile) return document;
  return {
    ...document,
    id: idIn(profile, document.id),
    pageStyle: `${document.pageStyle}\n${profileStyle(profile)}`,
  };
}

function idIn(profile: PrintProfile, id: string): string {
  return profile === usualProfile ? id : `${id}.${profile}`;
}

/** What makes the bodies for other sizes of type: most are never asked for, and none twice. */
function fitting({
  brand,
  elsewhere,
  page,
  view,
}: Parts): Pick<SheetDocument, "bodyAt" | "basis" | "scales"> {
  if (view.fitPages === undefined) return {};
  const bodyAt = memoize((scale: number) => renderBody(layoutSheet(view, page, { elsewhere, scale }), brand));
  const scales = typeScalesUpTo(enlargementOf(view));
  return { bodyAt, scales, basis: hash("sha256", JSON.stringify(view)) };
}

function renderBody(layout: object, brand: Brand): string {
  return tieText(composeBody(renderTemplate("sheet", { ...layout, brand })));
}

function documentTitle(sheet: SheetView, { title }: Brand): string {
  return title === "" ? sheet.title : `${sheet.title} – ${title}`;
}
