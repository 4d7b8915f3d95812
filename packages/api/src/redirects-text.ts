import type { Dataset } from "@stackmatrix/core";
import { kinds, type Locale } from "@stackmatrix/core/schema";
import { hasBadge, hasPage } from "./contract/kinds-with.ts";

/**
 * Where renamed entities live, for hosts that read such a file, as Netlify and Cloudflare Pages do: the old address, the new
 * one and the status, a line each. Empty where nothing was renamed.
 */
export function redirectsText(dataset: Dataset, locales: readonly Locale[]): string {
  const lines = kinds.flatMap((kind) =>
    Array.from(dataset.moved[kind], ([old, living]) => {
      const stems = [
        [`v1/${kind}`, [".json"]],
        ...(kind === "services" ? [["v1/cells", [".json"]] as const] : []),
        ...(hasBadge(kind) ? [[`v1/badges/${kind}`, [".json", ".svg"]] as const] : []),
        ...locales.map((locale) => [`v1/${locale}/${kind}`, localEndings(kind)] as const),
      ] as const;
      return stems.flatMap(([folder, endings]) =>
        endings.map((ending) => `/${folder}/${old}${ending} /${folder}/${living}${ending} 301\n`),
      );
    }).flat(),
  );
  return lines.join("");
}

function localEndings(kind: (typeof kinds)[number]): readonly string[] {
  const pages = hasPage(kind) ? [".md"] : [];
  if (kind === "matrices") return [".json", ...pages, ".csv"];
  return kind === "diagrams" ? [".json", ".svg"] : [".json", ...pages];
}
