import type { Published } from "./published.ts";

/** The id under which an entity lives that may have been renamed; nothing where there is none. */
export function livingId(data: Published, kind: string, id: string): string | undefined {
  const records: Readonly<Record<string, unknown>> = { ...data };
  if (isRecord(records[kind]) && Object.hasOwn(records[kind], id)) return id;
  const renamed = Object.hasOwn(data.moved, kind) ? data.moved[kind] : undefined;
  const to = renamed && Object.hasOwn(renamed, id) ? renamed[id] : undefined;
  return to === undefined ? undefined : livingId(data, kind, to);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
