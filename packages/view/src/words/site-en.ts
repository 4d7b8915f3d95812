import { clientEn } from "./client-en.ts";
import type { SiteWords } from "./site-words.ts";

/** The words of a web site in English. */
export const siteEn: SiteWords = {
  client: clientEn,
  skip: "Skip to the content",
  mainNavigation: "Pages",
  breadcrumbs: "Where you are",
  languages: "Languages",
  onThisPage: "On this page",
  search: "Search",
  searchHint: "A name, a word, an id",
  downloads: "Downloads",
  everything: "Everything by name",
  backToText: "Back to the text",
  notFound: "There is no such page",
  notFoundHelp: "It may have moved. All pages can be reached from these:",
  rows: "Rows",
  trust: "How far to trust it",
  parts: "Parts of the table",
  inWords: "In words",
  allAnswers: "All answers as a table",
  allData: "Everything, in all languages",
  downloadsLead: "The data of these pages in forms for other programs.",
  portrait: "portrait",
  landscape: "landscape",
  shownOnSheet: "What it shows",
  moved: "This page has moved",
  count: (count, of) => `${of}: ${count}`,
};
