import type { Kind } from "../schema/entity-kinds.ts";
import { cellsField, cellsIn } from "./cells-in.ts";
import { cellKey } from "./read-keys.ts";
import type { Noting, ReadKey } from "./trace-dataset.ts";

/** A row of which it is noted which cells are read; other entities as they are. */
export function traceCells(
  kind: Kind,
  entity: object,
  { key, note, numberOf }: Noting & { readonly key: ReadKey },
): object {
  const field = cellsField(kind);
  const cells = cellsIn(kind, entity);
  if (field === undefined || cells === undefined) return entity;
  const list = numberOf(cellKey(key));
  const numbers = new Map<string, number>();
  const noteCell = (service: string) => {
    const number = numbers.get(service) ?? numberOf(cellKey(key, service));
    numbers.set(service, number);
    note(number);
  };
  const traced = new Proxy(cells, {
    get(target, service, receiver) {
      if (typeof service === "string") noteCell(service);
      return Reflect.get(target, service, receiver);
    },
    has(target, service) {
      note(list);
      return Reflect.has(target, service);
    },
    ownKeys(target) {
      note(list);
      return Reflect.ownKeys(target);
    },
    // Asked for wherever keys are listed: who wants the cell itself gets it.
    getOwnPropertyDescriptor(target, service) {
      note(list);
      return Reflect.getOwnPropertyDescriptor(target, service);
    },
  });
  return { ...entity, [field]: traced };
}
