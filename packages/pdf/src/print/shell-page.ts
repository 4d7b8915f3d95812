import { basename } from "node:path";
import type { Breaks, SheetDocument } from "@stackmatrix/sheets";
import type { FontFace } from "@stackmatrix/sheets/fonts";
import { fontFaceRules } from "@stackmatrix/sheets/fonts";

/** The only origin that the page may load from; the printer answers in its place, no name is looked up. */
const fontOrigin = "https://fonts.stackmatrix.invalid";

/** Names the address at which the shell page asks for a font. */
export function fontAddress({ file }: FontFace): string {
  return `${fontOrigin}/${encodeURIComponent(basename(file))}`;
}

/**
 * How much larger a sheet is laid out than it is printed. Chromium sets lines and borders on whole pixels, which are wide
 * enough on paper to be seen: lines stand at uneven distances, and beside each other at different heights.
 */
export const magnification = 4;

/**
 * Writes the page that all sheets are swapped into.
 *
 * The font rules have a style element of their own: a change of any rule beside them, and `@media print`
 * is one, would make Chromium forget the fonts it has loaded. On the screen nothing is shown, so that
 * only the printing lays a sheet out.
 */
export function shellHtml(fonts: readonly FontFace[]): string {
  return [
    "<!doctype html><html><head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    "<title></title>",
    `<style>${fontFaceRules(fonts, fontAddress)}</style>`,
    `<style>@media screen { body { display: none } } @media print { body { zoom: ${magnification}; --device-pixel: ${1 / magnification}px } }</style>`,
    '<style id="stylesheet"></style>',
    '<style id="page-style"></style>',
    "</head><body></body></html>",
  ].join("\n");
}

const contentPolicy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src ${fontOrigin}`;

/**
 * Puts a sheet in the place of the last one. Runs in the page.
 *
 * The body is parsed where nothing loads or runs, and loses what could load, lead elsewhere or run before
 * it is put in: a second guard, since text from data is escaped and the page has neither scripts nor network.
 *
 * Signs are put in the place of what refers to them: a sheet may have hundreds, and the shadow trees that Chromium keeps
 * for them cost a seventh of the time of a print.
 *
 * The number keeps sheets apart in Chromium's store of fonts, which takes some sizes that differ by a hundredth of a
 * pixel for the same and gives the one that came first: no font has an axis of this name, but the store asks for it.
 */
export function swapSheet(sheet: SheetDocument, number: number): void {
  const { lang, title, stylesheet, pageStyle, body } = sheet;
  const parsed = new DOMParser().parseFromString(body, "text/html").body;
  const active = "script, link, meta, base, iframe, frame, frameset, object, embed, portal, fencedframe";
  for (const element of parsed.querySelectorAll(active)) element.remove();
  for (const element of parsed.querySelectorAll("[href]")) {
    if (!/^(#|https:\/\/)/i.test(element.getAttribute("href") ?? "")) element.removeAttribute("href");
  }
  const symbols = new Map(
    Array.from(parsed.querySelectorAll("symbol"), (symbol) => [`#${symbol.id}`, symbol]),
  );
  for (const use of parsed.querySelectorAll("svg > use:only-child")) {
    const symbol = symbols.get(use.getAttribute("href") ?? "");
    if (symbol === undefined) continue;
    use.parentElement?.setAttribute("viewBox", symbol.getAttribute("viewBox") ?? "");
    use.replaceWith(...symbol.cloneNode(true).childNodes);
  }
  for (const image of parsed.querySelectorAll("img, image")) {
    if (!/^data:image\/(?:png|svg\+xml);base64,/.test(image.getAttribute("src") ?? "")) image.remove();
  }
  document.documentElement.lang = lang;
  document.documentElement.style.fontVariationSettings = `"SMTX" ${number}`;
  document.title = title;
  for (const [id, css] of Object.entries({ stylesheet, "page-style": pageStyle })) {
    const style = document.getElementById(id);
    // Most sheets of a run have the same look, which need not be read again.
    if (style !== null && style.textContent !== css) style.textContent = css;
  }
  document.body.replaceChildren(...parsed.childNodes);
}

/** Text that needs fonts, each character once. */
export interface Characters {
  /** Which the first family of the sheet has, if any has them. */
  readonly letters: string;
  /** Which may come from any of its families. */
  readonly signs: string;
}

/**
 * Loads the fonts that a sheet will probably need: what only the print finds missing costs a second print, and a font
 * that it does not need takes as long to load as one that it does. Runs in the page.
 */
export async function loadFonts({ letters, signs }: Characters): Promise<void> {
  const { fontFamily } = getComputedStyle(document.documentElement);
  const [firstFamily] = fontFamily.split(",");
  const weights = [400, 500, 600, 700];
  // A font that fails is told of after the print.
  await Promise.allSettled(
    weights.flatMap((weight) => [
      document.fonts.load(`${weight} 1em ${firstFamily}`, letters),
      document.fonts.load(`${weight} 1em ${fontFamily}`, signs),
    ]),
  );
}

/**
 * Waits for the pictures of a sheet. Runs in the page.
 *
 * @throws where one cannot be shown
 */
export async function loadPictures(): Promise<void> {
  for (const image of document.images) {
    await image.decode().catch(() => {
      throw new Error("its logo is no picture that can be shown");
    });
  }
}

/** Waits for the fonts under way, then counts them and lists those that failed. Runs in the page. */
export async function settleFonts(): Promise<FontState> {
  await document.fonts.ready;
  const faces = [...document.fonts];
  return {
    loaded: faces.filter(({ status }) => status === "loaded").length,
    failed: faces
      .filter(({ status }) => status === "error")
      .map(({ family, weight }) => `${family} ${weight}`),
  };
}

/** How a sheet lies on its pages. */
export interface Measured {
  /** Those that its content takes. */
  readonly pages: number;
  readonly breaks: Breaks;
}

interface Level {
  readonly selector: string;
  /** Whether its children flow through columns, and from there to the next page. */
  readonly inColumns: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Counts the pages that the content of a sheet takes, and finds what begins them: it is laid out in columns as large as
 * its page, which break it where pages would. `--fill` overrules the least height of a sheet that fills its page, and
 * `--end` leaves out what stands on pages of its own. Runs in the page.
 */
export function measureSheet(): Measured {
  const { documentElement, body } = document;
  documentElement.style.setProperty("--fill", "0");
  documentElement.style.setProperty("--break", "column");
  documentElement.style.setProperty("--end", "none");
  body.style.cssText =
    "width: var(--page-width); height: var(--page-height); column-width: var(--page-width); column-gap: 0; column-fill: auto";
  const main = body.querySelector("main");
  const parts = [...(main?.getClientRects() ?? [])];
  const breaks: Breaks = { pages: [], columns: [] };

  /** Where an element begins and ends: on which pages, and how far from the left; nothing where it is out of the flow. */
  function placeOf(element: PlacedElement): Place | undefined {
    const { display, position } = getComputedStyle(element);
    if (/^(?:inline|table-header-group|table-column)/.test(display) || position === "absolute")
      return undefined;
    const rects = [...element.getClientRects()];
    const [start, end] = [rects[0]?.left, rects.at(-1)?.left];
    if (start === undefined || end === undefined) return undefined;
    const [first, last] = [start, end].map((its) => parts.findLastIndex(({ left }) => left <= its + 1));
    return { start, end, first: first ?? 0, last: last ?? 0 };
  }

  function findBreaks(element: PlacedElement, { inColumns, selector }: Level): void {
    let before: Place | undefined;
    for (const [index, child] of [...element.children].entries()) {
      const place = placeOf(child);
      if (place === undefined) continue;
      const its = `${selector} > :nth-child(${index + 1})`;
      if (before && inColumns && place.start > before.end + 1) breaks.columns.push(its);
      else if (before && !inColumns && place.first > before.last) breaks.pages.push(its);
      const hasColumns = getComputedStyle(child).columnCount !== "auto";
      const isBroken = inColumns ? place.end > place.start + 1 : place.last > place.first;
      if (isBroken) findBreaks(child, { selector: its, inColumns: inColumns || hasColumns });
      if (before === undefined || place.end > before.end) before = place;
    }
  }

  if (main !== null && parts.length > 1) findBreaks(main, { selector: "main", inColumns: false });
  documentElement.style.removeProperty("--fill");
  documentElement.style.removeProperty("--break");
  documentElement.style.removeProperty("--end");
  body.style.cssText = "";
  return { pages: Math.max(1, parts.length), breaks };
}

export interface FontState {
  readonly loaded: number;
  readonly failed: readonly string[];
}

/** What the functions above use of the page; the rest of this package has no DOM. */
declare const document: {
  title: string;
  readonly documentElement: {
    lang: string;
    readonly style: {
      fontVariationSettings: string;
      setProperty(name: string, value: string): void;
      removeProperty(name: string): void;
    };
  };
  readonly body: {
    readonly style: { cssText: string };
    querySelector(selector: string): PlacedElement | null;
    replaceChildren(...nodes: unknown[]): void;
  };
  readonly images: Iterable<{ decode(): Promise<void> }>;
  readonly fonts: Iterable<{ status: string; family: string; weight: string }> & {
    ready: Promise<unknown>;
    load(font: string, text: string): Promise<unknown>;
  };
  getElementById(id: string): { textContent: string } | null;
};
declare const getComputedStyle: (element: unknown) => {
  readonly columnCount: string;
  readonly display: string;
  readonly fontFamily: string;
  readonly position: string;
};
declare const DOMParser: new () => { parseFromString(text: string, type: "text/html"): { body: ParsedBody } };

interface PlacedElement {
  readonly children: Iterable<PlacedElement>;
  getClientRects(): Iterable<{ readonly left: number }>;
}

interface ParsedBody {
  readonly childNodes: Iterable<unknown>;
  querySelectorAll(selector: string): Iterable<ParsedElement>;
}

interface ParsedElement {
  readonly id: string;
  readonly childNodes: Iterable<unknown>;
  readonly parentElement: ParsedElement | null;
  cloneNode(deep: true): ParsedElement;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  remove(): void;
  removeAttribute(name: string): void;
  replaceWith(...nodes: unknown[]): void;
}
