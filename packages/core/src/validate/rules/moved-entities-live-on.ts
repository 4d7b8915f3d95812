import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { type Kind, kinds, singularOf } from "../../schema/entity-kinds.ts";
import { followMoved } from "../follow-moved.ts";
import type { Entities, Rule, Written } from "../rule.ts";

/** What a renamed entity leaves behind names the id under which it lives today. */
export const movedEntitiesLiveOn: Rule = {
  name: "moved-entities-live-on",
  *check(entities) {
    for (const kind of kinds) {
      for (const moved of entities.moved[kind].values()) {
        const to = moved.value.moved;
        if (entities[kind].has(to) || entities.broken[kind].has(to)) continue;
        yield describe(entities, kind, moved);
      }
    }
  },
};

function describe(
  entities: Entities,
  kind: Kind,
  { id, value, file }: Written<{ readonly moved: string }>,
): Diagnostic {
  const location = file.locate(["moved"]);
  const args = { kind: singularOf[kind], id: value.moved };
  if (value.moved === id) return { code: "reference/itself", location, args };
  const to = followMoved(entities, kind, value.moved);
  if (to === undefined) return { code: "reference/moved-nowhere", location, args };
  return { code: "reference/moved", location, args: { ...args, to } };
}
