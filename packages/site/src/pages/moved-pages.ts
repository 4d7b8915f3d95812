import type { Dataset, Planned } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, languageTags } from "@stackmatrix/core/schema";
import { sitePath, startPage } from "@stackmatrix/view";
import { html } from "../html/html.ts";

/** What stands at the address of a renamed entity: the way to the one that it lives on at. */
export function* movedPages(dataset: Dataset, locale: Locale): Iterable<Planned> {
  for (const kind of kinds)
    for (const [old, id] of dataset.moved[kind]) {
      const path = sitePath(kind, old);
      if (path === undefined || path.includes("#")) continue;
      yield {
        path: `${locale}/${path}`,
        locale,
        content: (made) => movedPage(made, locale, { kind, old, id }),
      };
    }
}

interface MovedEntity {
  readonly kind: Kind;
  readonly old: string;
  readonly id: string;
}

function movedPage(dataset: Dataset, locale: Locale, { id, kind, old }: MovedEntity): string {
  const address = `${dataset.moved[kind].get(old) ?? id}.html`;
  const { site } = startPage(dataset, locale).words;
  return html`<!doctype html>
<html lang="${languageTags[locale]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta http-equiv="refresh" content="0; url=${address}"><meta name="robots" content="noindex">
<title>${site.moved}</title><link rel="stylesheet" href="../../assets/site.css"></head>
<body><main><p>${site.moved}: <a href="${address}">${id}</a></p></main></body>
</html>
`.html;
}
