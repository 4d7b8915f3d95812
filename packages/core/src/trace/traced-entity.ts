import type { Kind } from "../schema/entity-kinds.ts";
import { type Cells, cellsField, cellsIn, withoutCells } from "./cells-in.ts";
import type { KeyTable } from "./key-table.ts";
import { cellFound, entityKey } from "./read-keys.ts";
import { traceCells } from "./trace-cells.ts";

/** Takes what is read: the number that stands for a key. */
export type NoteRead = (key: number) => void;

/** How reads are noted: by the numbers of their keys. */
export interface Noting {
  readonly note: NoteRead;
  readonly keys: KeyTable;
}

/** An entity that was asked for, whether it is there or not. */
export interface TracedEntity {
  readonly number: number;
  /** As it is shown to whoever is traced; nothing where it is not there. */
  shown(): object | undefined;
  /** Shows another from now on, and tells what among all that was asked for of it is another. */
  follow(next: object | undefined, changed: (number: number) => void): void;
}

/** Begins to note what is read of an entity. */
export function traceEntity(
  kind: Kind,
  id: string,
  { first, keys, note }: Noting & { readonly first: object | undefined },
): TracedEntity {
  const number = keys.numberOf(entityKey(kind, id));
  let source = first;
  /** Made when it is first asked for: a run may ask for the number of each row, and read few. */
  let shown: { readonly as: object | undefined } | undefined;

  /** While its cells alone change it stays the same object, which many may hold. */
  function shownOf(entity: object | undefined): object | undefined {
    const field = cellsField(kind);
    if (entity === undefined || field === undefined || cellsIn(kind, entity) === undefined) return entity;
    const cells = traceCells(cellsNow, (service) => note(keys.numberOfCell(number, service)));
    return { ...entity, [field]: cells };
  }

  function cellsNow(): Cells {
    return (source && cellsIn(kind, source)) ?? {};
  }

  return {
    number,
    shown() {
      shown ??= { as: shownOf(source) };
      return shown.as;
    },
    follow(next, changed) {
      if (next === source) return;
      const [former, before] = [source, cellsNow()];
      source = next;
      const after = cellsNow();
      for (const [service, cell] of keys.cellsOf(number))
        if (!areSame(cellFound(before, service), cellFound(after, service))) changed(cell);
      if (
        former !== undefined &&
        next !== undefined &&
        areSame(withoutCells(kind, former), withoutCells(kind, next))
      )
        return;
      changed(number);
      shown = undefined;
    },
  };
}

/** Whether two values of the data say the same, in the same order. */
function areSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
