import type { Dataset, Planned, ProjectConfig } from "@stackmatrix/core";
import { projectView, startPage } from "@stackmatrix/view";
import { html } from "../html/html.ts";

/** The pages of a site, in all its languages. */
export function* sitePages(_: Dataset, { locales }: ProjectConfig): Iterable<Planned> {
  for (const locale of locales)
    yield {
      path: `${locale}/index.html`,
      locale,
      content(dataset) {
        const page = startPage(dataset, locale);
        return html`<!doctype html><title>${projectView(page).title ?? page.words.label.index}</title>`.html;
      },
    };
}
