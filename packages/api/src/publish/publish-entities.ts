import type { Dataset } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { entityForms, type Published } from "../contract/contract.ts";
import { fillTexts } from "./fill-texts.ts";

/**
 * The entities of a kind as importers get them: everything that an author may leave out is filled in, inherited cells
 * are resolved, relations are there from both sides.
 */
export function publishEntities(kind: Kind, dataset: Dataset): readonly Published[] {
  const entities: ReadonlyMap<string, object> = dataset[kind];
  // Texts are filled afterwards, since what is taken over from other entities has texts as well.
  return Array.from(entities.values(), (entity) =>
    fillTexts(entityForms[kind].publish(entity, dataset) as Published, dataset.locales),
  );
}
