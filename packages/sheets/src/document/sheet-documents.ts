import type { Dataset } from "@stackmatrix/core";
import { type Locale, languageTags } from "@stackmatrix/core/schema";
import type { Theme } from "@stackmatrix/theme";
import { type SheetView, sheetView, startPage, type ViewContext } from "@stackmatrix/view";
import { composeBody } from "../layout/compose-body.ts";
import { type Elsewhere, layoutSheet } from "../layout/layout-sheet.ts";
import { tieText } from "../layout/tie-text.ts";
import { pageStyle } from "../style/page-style.ts";
import { type PrintProfile, usualProfile } from "../style/print-profile.ts";
import { profileStyle } from "../style/profile-style.ts";
import { stylesheet } from "../style/stylesheet.ts";
import { typeScales } from "../style/type-scales.ts";
import { elsewhereOf } from "./elsewhere-of.ts";
import { imprint } from "./imprint.ts";
import { linkTexts } from "./link-texts.ts";
import { once } from "./once.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { renderTemplate } from "./templates.ts";

/** How sheets shall look. */
export interface SheetLook {
  /** For what they are printed; a colour printer where it is missing. */
  readonly profiles?: readonly PrintProfile[] | undefined;
  readonly theme?: Theme | undefined;
  /** The folder of the same project's Markdown pages, where it has any. */
  readonly markdown?: string | undefined;
}

/** A sheet in one language and for one profile, before it is laid out. */
export interface SheetPlan {
  /** As its document has it. */
  readonly id: string;
  readonly locale: Locale;
  /** The parts to be read: without bodies for other sizes of type, which only printing tries. */
  toRead(): SheetDocument;
  /** All parts, ready to print. */
  toPrint(): SheetDocument;
}

/** Every sheet in every language and for every profile; each is laid out once, when it is first asked for. */
export function planSheets(
  dataset: Dataset,
  locales: readonly Locale[],
  { markdown, profiles = [usualProfile], theme }: SheetLook = {},
): readonly SheetPlan[] {
  const style = once(() => stylesheet(theme));
  return locales.flatMap((locale) =>
    [...dataset.sheets.values()].flatMap((sheet) => {
      const laidOut = once(() => {
        const page = startPage(dataset, locale);
        const view = sheetView(page, sheet);
        const elsewhere = elsewhereOf(view, page, markdown);
        return { page, view, elsewhere, document: layOut(view, page, { elsewhere, style: style() }) };
      });
      const bodies = once(() => bodiesByScale(laidOut()));
      return profiles.map((profile): SheetPlan => {
        const toRead = () => inProfile(laidOut().document, profile);
        const toPrint = () => ({ ...toRead(), bodies: bodies() });
        return { id: idIn(profile, `${locale}/${sheet.id}`), locale, toRead, toPrint };
      });
    }),
  );
}

/** The same, ready to print. */
export function sheetDocuments(
  dataset: Dataset,
  locales: readonly Locale[],
  look: SheetLook = {},
): readonly SheetDocument[] {
  return planSheets(dataset, locales, look).map((sheet) => sheet.toPrint());
}

function layOut(
  view: SheetView,
  page: ViewContext,
  { elsewhere, style }: { readonly elsewhere: readonly Elsewhere[]; readonly style: string },
): SheetDocument {
  const { dataset, locale } = page;
  return {
    id: `${locale}/${view.id}`,
    lang: languageTags[locale],
    title: documentTitle(view, dataset),
    stylesheet: style,
    pageStyle: pageStyle(view, { head: view.title, foot: imprint(view, page), words: page.words }),
    body: renderBody(layoutSheet(view, page, { elsewhere })),
    properties: {
      author: dataset.info.name ?? "stackmatrix",
      subject: view.subtitle,
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

/** The bodies for all sizes of type, where their room makes the layouts differ. */
function bodiesByScale({
  elsewhere,
  page,
  view,
}: {
  readonly elsewhere: readonly Elsewhere[];
  readonly page: ViewContext;
  readonly view: SheetView;
}): SheetDocument["bodies"] {
  if (view.fitPages === undefined) return undefined;
  const layouts: { scale: number; layout: object; text: string }[] = [];
  for (const scale of typeScales) {
    const layout = layoutSheet(view, page, { elsewhere, scale });
    const text = JSON.stringify(layout);
    if (text !== layouts.at(-1)?.text) layouts.push({ scale, layout, text });
  }
  if (layouts.length === 1) return undefined;
  return layouts.map(({ layout, scale }) => ({ scale, body: renderBody(layout) }));
}

function renderBody(layout: object): string {
  return tieText(composeBody(renderTemplate("sheet", layout)));
}

function documentTitle(sheet: SheetView, dataset: Dataset): string {
  return `${sheet.title} – ${dataset.info.name ?? "stackmatrix"}`;
}
