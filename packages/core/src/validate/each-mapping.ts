import { kinds } from "../schema/entity-kinds.ts";
import { isLocalizedText } from "../translation/texts-of.ts";
import type { Entities, Written } from "./rule.ts";

/** A mapping somewhere in an entity, such as a cell. */
export interface FoundMapping {
  readonly entity: Written<object>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** Every mapping in every entity, from the outside in; texts, which are mappings by language, are left out. */
export function* eachMapping(entities: Entities): Generator<FoundMapping> {
  for (const kind of kinds) {
    for (const entity of entities[kind].values()) {
      const found: FoundMapping[] = [];
      collect(entity.value, [], { entity, found });
      yield* found;
    }
  }
}

interface Collection {
  readonly entity: Written<object>;
  readonly found: FoundMapping[];
}

function collect(value: object, path: readonly (string | number)[], collection: Collection): void {
  if (!Array.isArray(value)) {
    const fields = value as Readonly<Record<string, unknown>>;
    collection.found.push({ entity: collection.entity, fields, path });
  }
  for (const [key, member] of Object.entries(value)) {
    if (typeof member !== "object" || member === null || isLocalizedText(member)) continue;
    collect(member, [...path, Array.isArray(value) ? Number(key) : key], collection);
  }
}
