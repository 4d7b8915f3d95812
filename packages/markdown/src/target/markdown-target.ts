import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";
import { align } from "./align-option.ts";

const options = z
  .strictObject({ dir: targetFolder, committed, align })
  .meta({ description: "Pages in Markdown." });

/** Writes a folder of linked pages for each language. */
export const markdownTarget: Target<z.infer<typeof options>> = {
  name: "markdown",
  options,
  async *plan({ dataset, config: { locales } }, { options: { align } }): AsyncIterable<Planned> {
    const { alignTables } = await import("../markdown-table.ts");
    const { renderPage } = await import("../page.ts");
    const { entityPages } = await import("../pages/entity-pages.ts");
    const { indexPage } = await import("../pages/index-page.ts");
    const { wholeKindPages } = await import("../pages/whole-kind-pages.ts");
    const places = { pageOf: (page: string) => page };
    for (const locale of locales) {
      const pages = [
        indexPage(dataset, locale),
        ...wholeKindPages(dataset, locale),
        ...entityPages(dataset, locale),
      ];
      for (const { make, path } of pages) {
        const content = () => (align ? alignTables(renderPage(make(), places)) : renderPage(make(), places));
        yield { path: `${locale}/${path}`, locale, content };
      }
    }
  },
};
