import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { type Label, overviewView, projectView, startPage } from "@stackmatrix/view";
import { freshnessText } from "../footnotes.ts";
import type { Page, PlannedPage } from "../page.ts";

/** The page that leads to all others. */
export function indexPage(dataset: Dataset, locale: Locale): PlannedPage {
  return { path, make: () => makePage(dataset, locale) };
}

const path = "index.md";

function makePage(dataset: Dataset, locale: Locale): Page {
  const context = startPage(dataset, locale);
  const overview = overviewView(context);
  const { label, phrase, support } = context.words;
  const { total, unsourced } = overview.answers;
  const { licence, publisher, title = label.index, url } = projectView(context);
  const { version } = overview.info;
  const edition = [
    ...(version === undefined ? [] : [line(phrase.dataVersion(version))]),
    ...(publisher === undefined ? [] : [line(`${label.publisher}${phrase.colon}${publisher}`)]),
    ...(url === undefined ? [] : [line(`${label.website}${phrase.colon}`, url)]),
    ...(licence === undefined ? [] : [line(`${label.licence}${phrase.colon}${licence}`)]),
  ];
  const view = {
    ...overview,
    edition,
    howToRead:
      unsourced > 0 ? phrase.howToReadUnsourced(unsourced === total, support) : phrase.howToRead(support),
    more: Object.entries(overview.counts)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ title: label[kind as Label], path: `${kind}.md`, count })),
    overviewFreshness: freshnessText(overview.freshness, context.words),
  };
  return { path, title, origin: `${dataset.folder}/`, template: "index", view, context };
}

function line(said: string, address = "") {
  return { said, address, shown: address.replace(/^https:\/\/|\/$/gi, "") };
}
