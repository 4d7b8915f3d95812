import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { nearestName } from "../../diagnostic/nearest-name.ts";
import { type Kind, kinds, singularOf } from "../../schema/entity-kinds.ts";
import { followMoved } from "../follow-moved.ts";
import { eachReference, type Reference } from "../references.ts";
import type { Entities, Rule } from "../rule.ts";

/**
 * Every id that an entity names leads to another entity, by its present id. Only a source can name itself, where nothing
 * else takes up one of its statements, and a relation type that is its own inverse.
 */
export const knownReferences: Rule = {
  name: "known-references",
  *check(entities) {
    for (const kind of kinds) {
      for (const { id, value, file } of entities[kind].values()) {
        const isOwn = (one: Pick<Reference, "kind" | "id">) =>
          one.kind === kind && one.id === id && !namesItself.has(kind);
        const wrong: Reference[] = [];
        eachReference(kind, value, (reference, path) => {
          if (isOwn(reference) || !isKnown(entities, reference))
            wrong.push({ ...reference, path: [...path] });
        });
        for (const reference of wrong) {
          const location = file.locate(reference.path, reference.target);
          yield isOwn(reference)
            ? refersToItself(reference, location)
            : leadsNowhere(entities, reference, location);
        }
      }
    }
  },
};

const namesItself: ReadonlySet<Kind> = new Set(["sources", "relations"]);

function isKnown(entities: Entities, { kind, id }: Pick<Reference, "kind" | "id">): boolean {
  return entities[kind].has(id) || entities.broken[kind].has(id);
}

function refersToItself({ kind, id }: Reference, location: Diagnostic["location"]): Diagnostic {
  return { code: "reference/itself", location, args: { kind: singularOf[kind], id } };
}

function leadsNowhere(
  entities: Entities,
  reference: Reference,
  location: Diagnostic["location"],
): Diagnostic {
  const { id } = reference;
  const kind = singularOf[reference.kind];
  if (entities.moved[reference.kind].has(id)) {
    const to = followMoved(entities, reference.kind, id) ?? id;
    return { code: "reference/moved", location, args: { kind, id, to } };
  }
  const nearest = nearestName(id, entities[reference.kind].keys());
  return { code: "reference/unknown", location, args: { kind, id, nearest } };
}
