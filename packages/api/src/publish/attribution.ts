import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { licenceLink } from "./licence-link.ts";
import { publishProject } from "./publish-project.ts";

/**
 * The line that a licence such as CC BY asks for: title, publisher, address, and the licence with its link. In the default
 * language, or in another one.
 */
export function attributionOf(dataset: Dataset, locale: Locale = dataset.locales[0]): string | undefined {
  const { publisher, title, url } = publishProject(dataset);
  const { licence, name } = dataset.info;
  const parts = [title?.[locale] ?? name, publisher?.[locale], url, licence && licenceInWords(licence)];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(", ") : undefined;
}

/** A licence of Creative Commons by the name that it calls itself, others by their identifiers. */
function licenceInWords(licence: string): string {
  const name = licence.replace(/^CC-(BY[A-Z-]*)-(\d\.\d)$/, "CC $1 $2").replace(/^CC0-1\.0$/, "CC0 1.0");
  const link = licenceLink(licence);
  return link === undefined ? name : `${name} (${link})`;
}
