import type { ById } from "./published.ts";

/** What a record has under an id itself. */
export function own<Value>(record: ById<Value> | undefined, id: string): Value | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}
