import type { Kind } from "@stackmatrix/core/schema";
import type { Html } from "../html/html.ts";
import { allSourcesHtml } from "./kinds/all-sources-html.ts";
import { analogiesHtml } from "./kinds/analogies-html.ts";
import { diagramsHtml } from "./kinds/diagrams-html.ts";
import { glossaryHtml } from "./kinds/glossary-html.ts";
import { layersHtml } from "./kinds/layers-html.ts";
import { misconceptionsHtml } from "./kinds/misconceptions-html.ts";
import { pathsHtml } from "./kinds/paths-html.ts";
import { questionsHtml } from "./kinds/questions-html.ts";
import { termsHtml } from "./kinds/terms-html.ts";
import type { PageContent } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** The kinds whose entities stand on one page together, and what that shows. */
export const kindPages = {
  layers: layersHtml,
  misconceptions: misconceptionsHtml,
  questions: questionsHtml,
  diagrams: diagramsHtml,
  analogies: analogiesHtml,
  paths: pathsHtml,
  terms: termsHtml,
  glossary: glossaryHtml,
  sources: allSourcesHtml,
} as const satisfies Partial<Record<Kind, (page: SitePage) => Html>>;

export type WholeKind = keyof typeof kindPages;

/** The page of a whole kind. */
export function kindPage(page: SitePage, kind: WholeKind): PageContent {
  const title = page.words.label[kind];
  const count = page.words.site.count(page.dataset[kind].size, title);
  return { title, description: count, trail: [], body: kindPages[kind](page) };
}
