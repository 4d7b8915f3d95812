import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type LocalizedText } from "@stackmatrix/core/schema";

/** What each entity is called in the language that texts are written in, by kind and id, as far as it has a name or a line of its own. */
export function namesIn(dataset: Dataset): Readonly<Record<Kind, ReadonlyMap<string, string>>> {
  const [original] = dataset.locales;
  const named = kinds.map((kind) => {
    const names = [...dataset[kind].values()].map((entity): [string, string] => [
      entity.id,
      nameOf(entity, original),
    ]);
    return [kind, new Map(names)];
  });
  return Object.fromEntries(named);
}

/** The fields by which readers know an entity, of which each kind has one. */
const nameFields = ["name", "title", "word", "claim", "statement", "question"];

function nameOf(entity: object, locale: keyof LocalizedText): string {
  const fields: Readonly<Record<string, string | LocalizedText | undefined>> = { ...entity };
  const name = nameFields.map((key) => fields[key]).find((field) => field !== undefined);
  return (typeof name === "object" ? name[locale] : name) ?? "";
}
