import {
  type Dataset,
  matrixSections,
  matrixServices,
  type Planned,
  type ProjectConfig,
} from "@stackmatrix/core";
import { baseAddress } from "@stackmatrix/view";
import { downloadsPage } from "./downloads-page.ts";
import { everythingPage } from "./everything-page.ts";
import { guidePage } from "./guide-page.ts";
import { homePage } from "./home-page.ts";
import { kindPage, kindPages, type WholeKind } from "./kind-pages.ts";
import { listPages } from "./list-pages.ts";
import { matrixPage } from "./matrix-page.ts";
import { movedPages } from "./moved-pages.ts";
import { notFoundPage } from "./not-found-page.ts";
import type { PageContent } from "./page-content.ts";
import { pageHtml } from "./page-html.ts";
import { type RowKind, rowKinds, rowPage } from "./row-pages.ts";
import { servicePage } from "./service-page.ts";
import { sheetFiles } from "./sheet-files.ts";
import { sheetPage } from "./sheet-page.ts";
import { sheetsPage } from "./sheets-page.ts";
import { type SitePage, startSitePage } from "./site-page.ts";

/** A page that there will be in each language. */
interface PagePlan {
  /** From the folder of the language. */
  readonly path: string;
  /** What the plan has found out of the data, where what it makes depends on that. */
  readonly basis?: string;
  /** Nothing where the data no longer has what the page is of. */
  make(page: SitePage): PageContent | undefined;
}

/** The pages of a site in all its languages; at the root, the first page of the default language and what hosts show for lost addresses. */
export function* sitePages(dataset: Dataset, config: ProjectConfig): Iterable<Planned> {
  const [first] = config.locales;
  const plans = [...pagePlans(dataset, config)];
  for (const locale of config.locales)
    for (const { basis, make, path } of plans)
      yield {
        path: `${locale}/${path}`,
        locale,
        ...(basis !== undefined && { basis }),
        content: (made) => written(startSitePage(made, locale, { path }), make),
      };
  for (const locale of config.locales) yield* movedPages(dataset, locale);
  yield {
    path: "index.html",
    content: (made) =>
      written(startSitePage(made, first, { path: "index.html", isRoot: true }), (page) =>
        homePage(page, sheetFiles(config)),
      ),
  };
  yield {
    path: "404.html",
    content: (made) => written(startSitePage(made, first, lostPlace(made)), notFoundPage),
  };
}

/** Hosts show it at addresses of any depth: only from the root of their own does a way lead to the site. */
function lostPlace(dataset: Dataset) {
  const base = baseAddress(dataset);
  return { path: "404.html", isRoot: true, root: base && new URL(base).pathname };
}

function written(page: SitePage, make: PagePlan["make"]): string {
  return pageHtml(page, make(page) ?? notFoundPage(page));
}

function* pagePlans(dataset: Dataset, config: ProjectConfig): Iterable<PagePlan> {
  const sheets = sheetFiles(config);
  yield { path: "index.html", make: (page) => homePage(page, sheets) };
  for (const [name, { has, make }] of Object.entries(listPages))
    if (has({ dataset })) yield { path: `${name}.html`, make };
  yield* matrixPlans(dataset);
  for (const id of dataset.services.keys())
    yield { path: `services/${id}.html`, make: (page) => servicePage(page, id) };
  for (const kind of Object.keys(rowKinds) as RowKind[])
    for (const id of dataset[kind].keys())
      yield { path: `${kind}/${id}.html`, make: (page) => rowPage(page, kind, id) };
  for (const id of dataset.guides.keys())
    yield { path: `guides/${id}.html`, make: (page) => guidePage(page, id) };
  for (const kind of Object.keys(kindPages) as WholeKind[])
    if (dataset[kind].size > 0) yield { path: `${kind}.html`, make: (page) => kindPage(page, kind) };
  if (dataset.sheets.size > 0) yield { path: "sheets.html", make: (page) => sheetsPage(page, sheets) };
  for (const id of dataset.sheets.keys())
    yield { path: `sheets/${id}.html`, make: (page) => sheetPage(page, id, sheets) };
  yield { path: "downloads.html", make: downloadsPage };
  yield { path: "search.html", make: everythingPage };
}

/** As many cells as a page shows at once without growing slow. */
const cellsOnPage = 3000;

function* matrixPlans(dataset: Dataset): Iterable<PagePlan> {
  for (const matrix of dataset.matrices.values()) {
    const rows = matrixSections(dataset, matrix).reduce((sum, section) => sum + section.rows.length, 0);
    const columns = Math.max(1, matrixServices(dataset, matrix).length);
    const perPage = matrix.transpose ? rows : Math.max(20, Math.floor(cellsOnPage / columns));
    const count = Math.max(1, Math.ceil(rows / perPage));
    const paths = Array.from({ length: count }, (_, index) => partPath(matrix.id, index));
    for (const [index, path] of paths.entries()) {
      const part = { index, from: index * perPage, to: (index + 1) * perPage, paths };
      yield { path, basis: JSON.stringify(part), make: (page) => matrixPage(page, matrix.id, part) };
    }
  }
}

/** No id has two hyphens side by side. */
function partPath(id: string, index: number): string {
  return index === 0 ? `matrices/${id}.html` : `matrices/${id}--${index + 1}.html`;
}
