import type { Dataset } from "../model/dataset.ts";
import { entityKinds, type Kind, kinds } from "../schema/entity-kinds.ts";
import { isProse } from "../schema/is-prose.ts";
import { forEachMapping } from "../validate/for-each-mapping.ts";
import { schemaAt } from "../validate/schema-at.ts";

/** The dataset with each of its translated texts changed, by whether its schema calls it prose. */
export function withEachSortOfText(
  dataset: Dataset,
  change: (text: string, isProseText: boolean) => string,
): Dataset {
  const changed = kinds.map((kind) => {
    const entities: ReadonlyMap<string, object> = dataset[kind];
    return [kind, new Map(Array.from(entities, ([id, entity]) => [id, withTexts(entity, kind)] as const))];
  });
  return { ...dataset, ...Object.fromEntries(changed) };

  function withTexts(entity: object, kind: Kind): object {
    const copy = structuredClone(entity);
    forEachMapping(copy, ({ fields, isText, path }) => {
      if (!isText) return;
      const schema = schemaAt(entityKinds[kind], path, copy);
      const isProseText = schema !== undefined && isProse(schema);
      for (const [locale, text] of Object.entries(fields))
        Object.assign(fields, { [locale]: change(String(text), isProseText) });
    });
    return copy;
  }
}
