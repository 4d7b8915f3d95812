import type { Dataset, Planned, ProjectConfig } from "@stackmatrix/core";
import type { Theme } from "@stackmatrix/theme";
import { clientDataFiles } from "../client-data/index.ts";
import { downloadFiles } from "../pages/download-files.ts";
import { sitePages } from "../pages/site-pages.ts";
import { siteIcon } from "../style/site-icon.ts";
import { siteStyle } from "../style/site-style.ts";
import { scriptFiles } from "./script-files.ts";
import { sitemap } from "./sitemap.ts";

/** Every file of a site: pages, what scripts read and what can be taken away, and what all pages share. */
export function* siteFiles(
  dataset: Dataset,
  { config, theme }: { readonly config: ProjectConfig; readonly theme?: Theme | undefined },
): Iterable<Planned> {
  const pages = [...sitePages(dataset, config)];
  yield* pages;
  for (const locale of config.locales) yield* clientDataFiles(dataset, locale);
  yield* downloadFiles(dataset, config.locales);
  yield { path: "assets/site.css", content: () => siteStyle(theme) };
  yield { path: "assets/icon.svg", content: () => siteIcon(theme) };
  yield* scriptFiles();
  yield* sitemap(
    dataset,
    pages.flatMap(({ path, locale }) => (locale ? [path] : [])),
  );
}
