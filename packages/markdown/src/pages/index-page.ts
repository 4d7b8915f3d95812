import { type Dataset, type Label, type Locale, overviewView, startPage } from "@stackmatrix/core";
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
    more: Object.entries(overview.counts)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ title: label[kind as Label], path: `${kind}.md`, count })),
    overviewFreshness: freshnessText(overview.freshness, context.words),
  };
  return { path: "index.md", title: label.index, origin: "", template: "index", view, context };
}
