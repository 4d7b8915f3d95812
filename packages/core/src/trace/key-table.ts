import { cellKey, type ReadKey } from "./read-keys.ts";

/** What numbers stand for that were given to what can be read of a dataset. */
export interface KeyNames {
  /** How many there are, from 0 on. */
  readonly size: number;
  keyOf(number: number): ReadKey;
  /** The row that a number is a cell of; that of its list of cells, too. Of others it is the number itself. */
  rowOf(number: number): number;
  /** The service of a cell; empty for the list of cells, and nothing for what is no cell. */
  serviceOf(number: number): string | undefined;
  /** The same, to be written down. */
  columns(): KeyColumns;
}

/**
 * Gives numbers to what can be read of a dataset, in the order in which it is asked for. There may be hundreds of thousands of cells:
 * they are known by their row and their service, and no text is kept of any.
 */
export interface KeyTable extends KeyNames {
  /** The number of an entity, or of the list of those of a kind. */
  numberOf(key: ReadKey): number;
  /** The number of a cell of a row, or, without a service, of the list of its cells. */
  numberOfCell(row: number, service: string): number;
  /** All cells of a row that were asked for, by service. */
  cellsOf(row: number): Iterable<readonly [service: string, number: number]>;
}

/** Names of keys as lists of plain values. */
export interface KeyColumns {
  /** What is no cell, in lines: one long text is read much faster than many short ones. */
  readonly heads: string;
  readonly services: readonly string[];
  /** By number, that of its row. */
  readonly rows: Uint32Array;
  /** By number, the place of its service, or of what it is where it is no cell. */
  readonly places: Uint32Array;
}

/** Begins without any number. */
export function startKeyTable(): KeyTable {
  const heads: ReadKey[] = [];
  const services: string[] = [];
  const lists = { heads, services, rows: new Uint32Array(1024), places: new Uint32Array(1024) };
  const numbers = new Map<ReadKey, number>();
  const placeOf = new Map<string, number>();
  /** By row, the numbers of its cells by the places of their services. */
  const cells = new Map<number, number[]>();
  let size = 0;

  function add(row: number, place: number): number {
    if (size === lists.rows.length) {
      lists.rows = larger(lists.rows);
      lists.places = larger(lists.places);
    }
    lists.rows[size] = row;
    lists.places[size] = place;
    return size++;
  }

  function placeFor(service: string): number {
    const place = services.push(service) - 1;
    placeOf.set(service, place);
    return place;
  }

  function begin(row: number): number[] {
    const own: number[] = [];
    cells.set(row, own);
    return own;
  }

  return {
    ...namesIn(lists),
    get size() {
      return size;
    },
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = add(size, heads.push(key) - 1);
      numbers.set(key, number);
      return number;
    },
    numberOfCell(row, service) {
      const place = placeOf.get(service) ?? placeFor(service);
      const own = cells.get(row) ?? begin(row);
      const known = own[place];
      if (known !== undefined) return known;
      const number = add(row, place);
      own[place] = number;
      return number;
    },
    *cellsOf(row) {
      for (const number of Object.values(cells.get(row) ?? []))
        yield [services[lists.places[number] ?? 0] ?? "", number];
    },
    columns: () => ({
      heads: heads.join("\n"),
      services: [...services],
      rows: lists.rows.slice(0, size),
      places: lists.places.slice(0, size),
    }),
  };
}

/** Names as they were written down. */
export function keyNames(columns: KeyColumns): KeyNames {
  const heads = columns.heads.split("\n");
  return { ...namesIn({ ...columns, heads }), size: columns.rows.length, columns: () => columns };
}

/** Columns of which the heads are a list. */
type KeyLists = Omit<KeyColumns, "heads"> & { readonly heads: readonly ReadKey[] };

function namesIn(lists: KeyLists): Pick<KeyNames, "keyOf" | "rowOf" | "serviceOf"> {
  const { heads, services } = lists;
  const rowOf = (number: number) => lists.rows[number] ?? number;
  const placeOf = (number: number) => lists.places[number] ?? 0;
  const serviceOf = (number: number) => (rowOf(number) === number ? undefined : services[placeOf(number)]);
  return {
    rowOf,
    serviceOf,
    keyOf(number) {
      const head = heads[placeOf(rowOf(number))] ?? "";
      const service = serviceOf(number);
      return service === undefined ? head : cellKey(head, service);
    },
  };
}

function larger(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
