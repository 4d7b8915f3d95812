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
import { lessOf, type WebPlace, webPlaceOf } from "./web-place.ts";

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
  /** Whether the project has a web site, on which each sheet has a page. */
  readonly hasSite?: boolean | undefined;
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
  { hasSite = false, markdown, only, profiles = [usualProfile], project = {}, theme }: SheetLook = {},
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
        const parts = { page, view, brand, elsewhere, web: webPlaceOf(page, { id, hasSite }) };
        return { ...parts, document: layOut(parts, style()) };
      });
      const fitted = kept((data) => fitting(laidOut(data), style()));
      return profiles.map((profile): SheetPlan => {
        const toRead = () => inProfile(laidOut(dataset).document, profile);
        const toPrint = () => inProfile({ ...laidOut(dataset).document, ...fitted(dataset) }, profile);
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
  readonly web: WebPlace;
}

function layOut({ brand, elsewhere, page, view, web }: Parts, style: string): SheetDocument {
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
    body: renderBody(layoutSheet(view, page, { elsewhere, besideTitle: besideTitle(web) }), { brand, web }),
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
  const { plainer } = document;
  return {
    ...document,
    ...(plainer && { plainer: () => inProfile(plainer(), profile) }),
    id: idIn(profile, document.id),
    pageStyle: `${document.pageStyle}\n${profileStyle(profile)}`,
  };
}

function idIn(profile: PrintProfile, id: string): string {
  return profile === usualProfile ? id : `${id}.${profile}`;
}

/** What makes the bodies for other sizes of type, and for a head with less in it: most are never asked for. */
function fitting(
  parts: Parts,
  style: string,
): Pick<SheetDocument, "bodyAt" | "basis" | "scales" | "plainer"> {
  const { brand, elsewhere, page, view, web } = parts;
  if (view.fitPages === undefined) return {};
  const beside = besideTitle(web);
  const bodyAt = memoize((scale: number) =>
    renderBody(layoutSheet(view, page, { elsewhere, scale, besideTitle: beside }), { brand, web }),
  );
  const scales = typeScalesUpTo(enlargementOf(view));
  const less = lessOf(web);
  const plainer = (place: WebPlace): SheetDocument => {
    const of = { ...parts, web: place };
    return { ...layOut(of, style), ...fitting(of, style) };
  };
  return {
    bodyAt,
    scales,
    basis: hash("sha256", JSON.stringify(view)),
    ...(less && { plainer: () => plainer(less) }),
  };
}

function renderBody(layout: object, { brand, web }: Pick<Parts, "brand" | "web">): string {
  const hasBrand = brand.isShown || web.isShown;
  return tieText(composeBody(renderTemplate("sheet", { ...layout, brand, web, hasBrand })));
}

/** What a code takes of the width of a title, in millimetres. */
function besideTitle({ code }: WebPlace): number {
  return code === undefined ? 0 : code.edge - code.white;
}

function documentTitle(sheet: SheetView, { title }: Brand): string {
  return title === "" ? sheet.title : `${sheet.title} – ${title}`;
}
