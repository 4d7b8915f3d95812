import { livingId } from "./living-id.ts";
import type { Published } from "./published.ts";

/** An entity by its kind and its id, or by one that it had before; nothing where there is none. */
export function get<Data extends Published, Kind extends keyof Data & string>(
  data: Data,
  kind: Kind,
  id: string,
): Data[Kind][keyof Data[Kind]] | undefined {
  const living = livingId(data, kind, id);
  // Which entities a kind has, only the data knows.
  return living === undefined ? undefined : data[kind][living as keyof Data[Kind]];
}
