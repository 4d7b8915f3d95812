import { own } from "./own.ts";
import type { ById, Published } from "./published.ts";

/** The id under which an entity lives that may have been renamed; nothing where there is none. */
export function livingId(data: Published, kind: string, id: string): string | undefined {
  // Kinds that no query reads are there as well, which only the data knows.
  const kinds = data as Published & ById<unknown>;
  const entities = own(kinds, kind);
  if (typeof entities === "object" && entities !== null && Object.hasOwn(entities, id)) return id;
  const to = own(own(data.moved, kind), id);
  return to === undefined ? undefined : livingId(data, kind, to);
}
