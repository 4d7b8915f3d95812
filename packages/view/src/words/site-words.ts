import type { ClientWords } from "./client-words.ts";

/** The words that stand around the data on a web site alone, in one language. */
export interface SiteWords {
  readonly client: ClientWords;
  readonly skip: string;
  /** What each landmark of a page is called by those who do not see it. */
  readonly mainNavigation: string;
  readonly breadcrumbs: string;
  readonly languages: string;
  readonly onThisPage: string;
  readonly search: string;
  readonly searchHint: string;
  readonly downloads: string;
  readonly everything: string;
  readonly backToText: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly rows: string;
  readonly trust: string;
  readonly parts: string;
  readonly inWords: string;
  readonly allAnswers: string;
  readonly allData: string;
  readonly downloadsLead: string;
  readonly portrait: string;
  readonly landscape: string;
  /** What stands above the links to what a sheet shows. */
  readonly shownOnSheet: string;
  readonly moved: string;
  /** How many of something there are. */
  readonly count: (count: number, of: string) => string;
}
