import type { Dataset } from "../model/dataset.ts";

/** The dataset with another text in the place of each that people read: all that are translated, names, titles, and words of articles. */
export function withEachText(dataset: Dataset, change: (text: string) => string): Dataset {
  const { folder, info, inOneFile, locales, moved, ...entities } = dataset;
  const languages = new Set<string>(locales);
  const changed = Object.entries<ReadonlyMap<string, unknown>>(entities).map(([kind, byId]) => [
    kind,
    new Map(Array.from(byId, ([id, entity]) => [id, changeIn(entity, false)] as const)),
  ]);
  return { ...Object.fromEntries(changed), folder, info, inOneFile, locales, moved };

  function changeIn(value: unknown, isText: boolean): unknown {
    if (typeof value === "string") return isText ? change(value) : value;
    if (Array.isArray(value)) return value.map((item) => changeIn(item, isText));
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).map(([key, member]) => [
      key,
      changeIn(member, isText || languages.has(key) || isNamed(key, member)),
    ]);
    return Object.fromEntries(members);
  }
}

/** Keys of texts that have no language: proper names, and what others have written. */
const untranslated = new Set([
  "aliases",
  "expansion",
  "label",
  "publisher",
  "since",
  "tags",
  "title",
  "until",
  "vendor",
  "version",
  "word",
]);

function isNamed(key: string, member: unknown): boolean {
  if (untranslated.has(key)) return typeof member === "string" || Array.isArray(member);
  if (key === "name") return typeof member === "string";
  // The cells of an article are texts; those of a trait are not.
  return key === "values" && Object.values(Object(member)).every((cell) => typeof cell === "string");
}
