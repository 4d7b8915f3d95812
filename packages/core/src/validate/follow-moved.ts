import type { Kind } from "../schema/entity-kinds.ts";
import type { Entities } from "./rule.ts";

/** The id under which a renamed entity lives today, however often it was renamed; nothing where that leads nowhere. */
export function followMoved(entities: Entities, kind: Kind, id: string): string | undefined {
  const seen = new Set<string>();
  let current = id;
  while (!entities[kind].has(current) && !entities.broken[kind].has(current)) {
    const next = entities.moved[kind].get(current)?.value.moved;
    if (next === undefined || seen.has(next)) return undefined;
    seen.add(next);
    current = next;
  }
  return current;
}
