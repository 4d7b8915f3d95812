import type { Dataset } from "@stackmatrix/core";
import { locales } from "@stackmatrix/core/schema";

/** Keys whose values are texts of the data in one language, or in none. */
const textKeys: ReadonlySet<string> = new Set([
  ...locales,
  "aliases",
  "copy",
  "expansion",
  "externalIds",
  "publisher",
  "since",
  "tags",
  "title",
  "until",
  "url",
  "vendor",
  "version",
]);

/** The dataset with each of its texts changed, also where the schemas would not allow it. */
export function withTexts(dataset: Dataset, change: (text: string) => string): Dataset {
  return changed(dataset, "") as Dataset;

  function changed(value: unknown, key: string): unknown {
    if (typeof value === "string") return textKeys.has(key) ? change(value) : value;
    if (Array.isArray(value)) return value.map((item) => changed(item, key));
    if (value instanceof Map) return new Map(Array.from(value, ([id, item]) => [id, changed(item, id)]));
    if (typeof value !== "object" || value === null || value instanceof Set) return value;
    // The languages of the dataset are a list of their own, not texts.
    const keyOf = (name: string) => (key === "externalIds" ? key : name);
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, changed(item, keyOf(name))]),
    );
  }
}
