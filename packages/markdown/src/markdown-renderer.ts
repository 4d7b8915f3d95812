import type { Renderer } from "@stackmatrix/core";
import { alignTables, type TableOptions } from "./markdown-table.ts";
import { renderPage } from "./page.ts";
import { entityPages } from "./pages/entity-pages.ts";
import { indexPage } from "./pages/index-page.ts";
import { wholeKindPages } from "./pages/whole-kind-pages.ts";

/** Writes a folder of linked pages for each language. */
export const markdownRenderer: Renderer = createMarkdownRenderer();

/** The same with tables laid out in another way. */
export function createMarkdownRenderer({ align }: TableOptions = {}): Renderer {
  return {
    name: "markdown",
    *render(dataset, locales) {
      for (const locale of locales) {
        const pages = [
          indexPage(dataset, locale),
          ...wholeKindPages(dataset, locale),
          ...entityPages(dataset, locale),
        ];
        for (const page of pages) {
          const content = renderPage(page);
          yield { path: `${locale}/${page.path}`, content: align ? alignTables(content) : content };
        }
      }
    },
  };
}
