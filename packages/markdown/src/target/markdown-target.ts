import {
  committed,
  type Dataset,
  type Planned,
  type Target,
  targetFolder,
  tracerOf,
} from "@stackmatrix/core";
import * as z from "zod";
import { align } from "./align-option.ts";
import { web } from "./web-option.ts";

const options = z
  .strictObject({ dir: targetFolder, committed, align, web })
  .meta({ description: "Pages in Markdown." });

/** Writes a folder of linked pages for each language. */
export const markdownTarget: Target<z.infer<typeof options>> = {
  name: "markdown",
  options,
  async *plan(
    { dataset, config: { locales, targets } },
    { options: { align, web = true } },
  ): AsyncIterable<Planned> {
    const { alignTables } = await import("../markdown-table.ts");
    const { renderPage } = await import("../page.ts");
    const { allPages } = await import("../pages/all-pages.ts");
    const { planPages } = await import("../pages/plan-pages.ts");
    const pagePlan = planPages(tracerOf(dataset)?.untraced ?? dataset, { align });
    const { places } = pagePlan.places;
    const hasSite = web && targets.site !== undefined;
    for (const locale of locales) {
      for (const { basis, make, path } of allPages(locale, pagePlan)) {
        const text = (from: Dataset) => renderPage(make(from), places, { hasSite });
        const content = (from: Dataset) => (align ? alignTables(text(from)) : text(from));
        yield { path: `${locale}/${path}`, locale, basis, content };
      }
    }
  },
};
