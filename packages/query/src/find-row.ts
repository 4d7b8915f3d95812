import type { RowKind } from "./answers.ts";
import { livingId } from "./living-id.ts";
import type { Published, Text } from "./published.ts";

/** A row of answers, whatever it asks. */
export interface Row {
  readonly kind: RowKind;
  readonly id: string;
  readonly label: Text;
}

/** Where rows of each kind are, and what one of them is. */
const homes = {
  capabilities: "capability",
  tradeoffs: "tradeoff",
  traits: "trait",
} as const;

/** Finds a row by its id, old or new, with or without its kind before it. */
export function findRow(data: Published, reference: string): Row | undefined {
  const [first = "", second] = reference.split("/");
  if (second !== undefined) return rowIn(data, first, second);
  return [...Object.keys(homes), "attributes"].reduce<Row | undefined>(
    (found, home) => found ?? rowIn(data, home, first),
    undefined,
  );
}

/** All capabilities, tradeoffs and traits. */
export function allRows(data: Published): readonly Row[] {
  return Object.keys(homes).flatMap((home) =>
    Object.keys(data[home as keyof typeof homes]).flatMap((id) => rowIn(data, home, id) ?? []),
  );
}

function rowIn(data: Published, home: string, id: string): Row | undefined {
  if (home === "attributes") {
    const label = Object.hasOwn(data.vocabulary.attributes, id) ? data.vocabulary.attributes[id] : undefined;
    return label === undefined ? undefined : { kind: "attribute", id, label };
  }
  if (!isHome(home)) return undefined;
  const living = livingId(data, home, id);
  const entity = living === undefined ? undefined : data[home][living];
  return living === undefined || entity === undefined
    ? undefined
    : { kind: homes[home], id: living, label: entity.name };
}

function isHome(name: string): name is keyof typeof homes {
  return Object.hasOwn(homes, name);
}
