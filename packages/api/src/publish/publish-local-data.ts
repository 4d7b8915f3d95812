import type { Locale } from "@stackmatrix/core/schema";
import { inOneLanguage } from "./in-one-language.ts";
import type { PublishedData } from "./publish-data.ts";

/** All there is with every text as a string of one language; words of a glossary that are there by language stay so. */
export function publishLocalData({ about, ...data }: PublishedData, locale: Locale): PublishedData {
  const [fallback = locale] = about.locales as readonly Locale[];
  // A text is a string or a record to whoever reads the published form.
  const local = inOneLanguage(data, locale, fallback) as Omit<PublishedData, "about">;
  return { about: { ...about, locales: [locale] }, ...local };
}
