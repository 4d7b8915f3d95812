import type { Dataset } from "@stackmatrix/core";
import { about } from "../contract/about.ts";
import { type JsonPart, valuePart } from "../json/json-part.ts";
import { inOneLanguage } from "../publish/in-one-language.ts";
import { publishAbout } from "../publish/publish-about.ts";
import type { PublishOptions } from "../publish/publish-data.ts";

/** What the data is, and which edition of it; with its texts in all languages, or in one. */
export function aboutPart(dataset: Dataset, { locale, ...options }: PublishOptions = {}): JsonPart {
  return valuePart(() => {
    const published = about.parse(publishAbout(dataset, options));
    return JSON.stringify(
      locale === undefined ? published : inOneLanguage(published, locale, dataset.locales[0]),
    );
  });
}
