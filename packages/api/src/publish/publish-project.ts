import type { Dataset } from "@stackmatrix/core";
import type { Locale, LocalizedText } from "@stackmatrix/core/schema";
import { inLocale } from "@stackmatrix/view";

/** What a project says of itself, as it is published; what it does not say is left out. */
export interface PublishedProject {
  readonly title?: LocalizedText | undefined;
  readonly publisher?: LocalizedText | undefined;
  readonly url?: string | undefined;
}

/** Says what a project is called, who publishes it and where, every text in every language. */
export function publishProject({ info, locales }: Dataset): PublishedProject {
  const { homepage, publisher, title } = info;
  return {
    title: inAll(title, locales),
    publisher: inAll(publisher, locales),
    url: homepage,
  };
}

function inAll(text: string | LocalizedText | undefined, locales: readonly [Locale, ...Locale[]]) {
  if (text === undefined) return undefined;
  const [original] = locales;
  return Object.fromEntries(
    locales.map((locale) => [locale, typeof text === "string" ? text : inLocale(text, locale, original)]),
  );
}
