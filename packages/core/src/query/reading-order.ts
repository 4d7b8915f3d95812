import { dayOfText } from "../model/day-of-text.ts";
import { kinds } from "../schema/entity-kinds.ts";
import { forEachMapping } from "../validate/for-each-mapping.ts";
import type { Entities } from "../validate/rule.ts";

/** A source as somebody who keeps the data looks at it: how long ago it was read, and how much rests on it. */
export interface SourceReading {
  readonly id: string;
  readonly url?: string | undefined;
  /** The day on which somebody last read it, or else that of its text or on which that was seen. */
  readonly day?: string | undefined;
  /** How many statements it carries, which are those that name it first. */
  readonly carries: number;
}

/**
 * The sources in the order in which to read them again: first those of which nobody knows how old they are, then those
 * that were read longest ago; of several alike, the one that carries most. Articles are examined, not relied on.
 */
export function readingOrder(entities: Entities): readonly SourceReading[] {
  const carried = statementsCarried(entities);
  return [...entities.sources.values()]
    .filter(({ value }) => value.kind !== "article")
    .map(({ id, value }): SourceReading => {
      return { id, url: value.url, day: value.checkedOn ?? dayOfText(value), carries: carried.get(id) ?? 0 };
    })
    .sort((a, b) => compare(a.day ?? "", b.day ?? "") || b.carries - a.carries || compare(a.id, b.id));
}

function statementsCarried(entities: Entities): ReadonlyMap<string, number> {
  const carried = new Map<string, number>();
  for (const kind of kinds) {
    for (const { value } of entities[kind].values()) {
      forEachMapping(value, ({ fields: { sources } }) => {
        if (!Array.isArray(sources)) return;
        const [carrying] = sources;
        carried.set(carrying, (carried.get(carrying) ?? 0) + 1);
      });
    }
  }
  return carried;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
