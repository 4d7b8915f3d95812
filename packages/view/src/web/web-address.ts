import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { baseAddress } from "./base-address.ts";
import { sitePath } from "./site-path.ts";

/** An entity whose page is looked for, and in which language. */
export interface WebPage {
  readonly kind: Kind;
  readonly id: string;
  readonly locale: Locale;
}

/** The whole address of the page of an entity; nothing where the project does not say where its web site is read. */
export function webAddress(
  dataset: Pick<Dataset, "info">,
  { id, kind, locale }: WebPage,
): string | undefined {
  const path = sitePath(kind, id);
  return path === undefined ? undefined : siteAddress(dataset, `${locale}/${path}`);
}

/** The whole address of a path of the web site; likewise. */
export function siteAddress(dataset: Pick<Dataset, "info">, path: string): string | undefined {
  const base = baseAddress(dataset);
  return base === undefined ? undefined : `${base}${path}`;
}
