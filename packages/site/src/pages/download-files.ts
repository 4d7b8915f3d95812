import { apiFiles } from "@stackmatrix/api";
import type { Dataset, Planned } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";

/** The data in forms for other programs, as the API has them. */
export function* downloadFiles(dataset: Dataset, locales: readonly Locale[]): Iterable<Planned> {
  for (const file of apiFiles(dataset, locales)) {
    const path = placeOf(file);
    if (path !== undefined) yield { ...file, path };
  }
}

/** Where a file of the API stands among the downloads; nothing where it is none of them. */
function placeOf({ locale, path }: Planned): string | undefined {
  if (path === "v1/data.json") return "downloads/data.json";
  const [, rest] = /^v1\/[^/]+\/(cells\.csv|matrices\/.+)$/.exec(path) ?? [];
  return locale !== undefined && rest !== undefined ? `${locale}/downloads/${rest}` : undefined;
}
