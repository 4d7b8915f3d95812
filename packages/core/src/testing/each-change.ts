import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import { someOf } from "./at-length.ts";
import { withEachText } from "./with-each-text.ts";

/** A dataset after one change, and what that was. */
export interface Change {
  readonly name: string;
  readonly dataset: Dataset;
}

/**
 * A dataset after each of many changes, one at a time: the texts of an entity are others, one of its cells is gone, it has
 * another group or none, it is gone, there is one more before all others or behind them, or all stand the other way round.
 * Where tests are not at length, some of them.
 */
export function eachChange(dataset: Dataset): Iterable<Change> {
  return someOf(allChanges(dataset), 10);
}

function* allChanges(dataset: Dataset): Iterable<Change> {
  const again = withEachText(dataset, (text) => `${text} (again)`);
  for (const kind of kinds) {
    const entities: ReadonlyMap<string, object> = dataset[kind];
    const entries = [...entities];
    const others: ReadonlyMap<string, object> = again[kind];
    const change = (what: string, changed: readonly (readonly [string, object])[]): Change => {
      return { name: `${kind}: ${what}`, dataset: { ...dataset, [kind]: new Map(changed) } };
    };
    if (entries.length > 1) yield change("the other way round", entries.toReversed());
    for (const [id, entity] of entries) {
      const instead = (value: object) =>
        entries.map(([other, old]) => [other, other === id ? value : old] as const);
      yield change(`other texts of ${id}`, instead(others.get(id) ?? entity));
      if (!isNamed(dataset, kind, id))
        yield change(
          `no ${id}`,
          entries.filter(([other]) => other !== id),
        );
      yield change(`a copy of ${id} before all`, [["a-copy", { ...entity, id: "a-copy" }], ...entries]);
      yield change(`a copy of ${id} behind all`, [...entries, ["zz-copy", { ...entity, id: "zz-copy" }]]);
      if ("group" in entity) yield change(`no group of ${id}`, instead({ ...entity, group: undefined }));
      if ("layer" in entity) yield change(`no layer of ${id}`, instead({ ...entity, layer: undefined }));
      if ("order" in entity) yield change(`another order of ${id}`, instead({ ...entity, order: 1000 }));
      for (const service of Object.keys(cellsOf(kind, entity)))
        yield change(`no cell of ${service} in ${id}`, instead(withoutCell(kind, entity, service)));
    }
  }
}

/** Whether another entity may lead to it: each reference in a dataset leads somewhere. */
function isNamed(dataset: Dataset, kind: Kind, id: string): boolean {
  return kinds.some((other) => {
    const entities: ReadonlyMap<string, object> = dataset[other];
    return Array.from(entities).some(
      ([name, { ...entity }]) =>
        !(other === kind && name === id) && new RegExp(`"(?:[a-z]+/)?${id}"`).test(JSON.stringify(entity)),
    );
  });
}

/** Where the rows of a kind have their cells. */
const cellFields: Readonly<Partial<Record<Kind, string>>> = {
  capabilities: "assessments",
  tradeoffs: "ratings",
  traits: "values",
};

function cellsOf(kind: Kind, entity: object): Readonly<Record<string, object>> {
  const fields: Readonly<Record<string, unknown>> = { ...entity };
  return Object(fields[cellFields[kind] ?? ""] ?? {});
}

/** A row without a cell, and without those that take it over. */
function withoutCell(kind: Kind, entity: object, service: string): object {
  const cells = Object.entries(cellsOf(kind, entity)).filter(
    ([id, cell]) => id !== service && !("inherits" in cell && cell.inherits === service),
  );
  return { ...entity, [cellFields[kind] ?? ""]: Object.fromEntries(cells) };
}
