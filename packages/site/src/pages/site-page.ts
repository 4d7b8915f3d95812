import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { startPage, type ViewContext } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";

/** A page that is being made: the data in its language, where it stands, and what its footnotes are marked with. */
export interface SitePage extends ViewContext {
  /** From the root of the site. */
  readonly path: string;
  /** The way from the page to the root of the site; empty where it stands there. */
  readonly root: string;
  /** The way from the page to another of its language. */
  to(path: string): string;
  /** The path of the same page in a language, from the root of the site; a page at the root is the first one there. */
  pathIn(locale: Locale): string;
  /** The marks of footnotes behind a statement; each leads to its source. */
  marks(numbers: readonly number[]): Html;
  /** How many marks of a footnote stand on the page so far. */
  marksOf(number: number): number;
}

/** Where a page stands. */
export interface PagePlace {
  /** In the folder of its language. */
  readonly path: string;
  /** Whether it stands at the root of the site instead. */
  readonly isRoot?: boolean;
  /** The way from it to the root of the site, where that does not follow from the path. */
  readonly root?: string | undefined;
}

/** Starts the page at a path in the folder of its language, or a copy of it at the root. */
export function startSitePage(
  dataset: Dataset,
  locale: Locale,
  { isRoot = false, path, root: given }: PagePlace,
): SitePage {
  const whole = isRoot ? path : `${locale}/${path}`;
  const root = given ?? "../".repeat(whole.split("/").length - 1);
  const home = isRoot ? `${root}${locale}/` : root.slice("../".length);
  const context = startPage(dataset, locale);
  const marked = new Map<number, number>();
  const mark = (number: number): Html => {
    const place = marksOf(number) + 1;
    marked.set(number, place);
    const label = context.words.phrase.sourceNumber(number);
    return html`<a id="_ref-${number}-${place}" href="#_source-${number}" aria-label="${label}">${number}</a>`;
  };
  return {
    ...context,
    path: whole,
    root,
    pathIn: (other) => `${other}/${isRoot ? "index.html" : path}`,
    to: (other) => `${home}${other}`,
    marks: (numbers) =>
      numbers.length === 0
        ? html``
        : html`<sup class="marks">${numbers.map((number, index) => html`${index > 0 && " "}${mark(number)}`)}</sup>`,
    marksOf,
  };

  function marksOf(number: number): number {
    return marked.get(number) ?? 0;
  }
}
