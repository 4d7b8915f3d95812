import type { Rule } from "../rule.ts";

/** A relation between two services is stored with one of them; seen from the other it is derived. */
export const relationsAreStoredOnce: Rule = {
  name: "relations-are-stored-once",
  *check({ relations, services }) {
    const stored = new Set<string>();
    for (const { id, value, file } of services.values()) {
      for (const [index, { type, service }] of (value.relations ?? []).entries()) {
        if (service === undefined || service === id) continue;
        const inverse = relations.get(type)?.value.inverse;
        if (stored.has(key(id, type, service)) || (inverse && stored.has(key(service, inverse, id)))) {
          const location = file.locate(["relations", index, "type"]);
          yield { code: "relation/stored-twice", location, args: { type, other: service } };
        }
        stored.add(key(id, type, service));
      }
    }
  },
};

function key(from: string, type: string, to: string): string {
  return `${from} ${type} ${to}`;
}
