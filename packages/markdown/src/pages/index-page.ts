import { type Dataset, type Locale, overviewView, startPage } from "@stackmatrix/core";
import { freshnessText } from "../footnotes.ts";
import type { Page } from "../page.ts";

/** The page that leads to all others. */
export function indexPage(dataset: Dataset, locale: Locale): Page {
  const context = startPage(dataset, locale);
  const overview = overviewView(context);
  const { label, phrase } = context.words;
  const { licence, version } = overview.info;
  const edition = [
    ...(version === undefined ? [] : [phrase.dataVersion(version)]),
    ...(licence === undefined ? [] : [`${label.licence}${phrase.colon}${licence}`]),
  ];
  const view = {
    ...overview,
    edition,
    howToRead: phrase.howToRead,
    overviewFreshness: freshnessText(overview.freshness, context.words),
  };
  return { path: "index.md", title: label.index, origin: "", template: "index", view, context };
}
