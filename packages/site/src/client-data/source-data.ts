import { languageTags } from "@stackmatrix/core/schema";
import type { ViewContext } from "@stackmatrix/view";
import type { SourceData } from "./comparison-data.ts";
import { filled } from "./filled.ts";

/** The sources that a page has cited so far, in the order of their numbers. */
export function sourceData(page: ViewContext): readonly SourceData[] {
  return page.citations.footnotes().map(({ date, id, language, publisher, seenOn, title, url }) => ({
    ...{ id, title },
    ...filled({
      publisher,
      url,
      date: date === "undated" ? undefined : date,
      seenOn,
      language: language === page.locale ? undefined : languageTags[language],
      checkedOn: page.dataset.sources.get(id)?.checkedOn,
    }),
  }));
}
