import { type Dataset, nearestName } from "@stackmatrix/core";
import { type MatrixRow, serviceAttributes } from "@stackmatrix/core/schema";

/** A row, or why there is not exactly one of this name. */
export type FoundRow =
  | { readonly row: MatrixRow }
  | { readonly candidates: readonly string[] }
  | { readonly kind: (typeof homes)[Home]; readonly to: string }
  | { readonly nearest: string | undefined };

const homes = { capabilities: "capability", tradeoffs: "tradeoff", traits: "trait" } as const;
type Home = keyof typeof homes;
const homeNames = Object.keys(homes) as readonly Home[];

/** Finds a row by its id, with the kind before it where two kinds have one of that id, such as `traits/price`. */
export function findRow(dataset: Dataset, written: string): FoundRow {
  const rows = rowsOf(dataset);
  const named = rows.filter(({ id, name }) => id === written || name === written);
  const [first, second] = named;
  if (second !== undefined) return { candidates: named.map(({ name }) => name) };
  if (first !== undefined) return { row: first.row };
  for (const home of homeNames) {
    const id = written.startsWith(`${home}/`) ? written.slice(home.length + 1) : written;
    const to = dataset.moved[home].get(id);
    if (to !== undefined) return { kind: homes[home], to };
  }
  const names = rows.map(({ id, name }) => (written.includes("/") ? name : id));
  return { nearest: nearestName(written, names) };
}

interface NamedRow {
  readonly id: string;
  /** With its kind before it. */
  readonly name: string;
  readonly row: MatrixRow;
}

function rowsOf(dataset: Dataset): readonly NamedRow[] {
  return [
    ...homeNames.flatMap((home) =>
      Array.from(dataset[home].keys(), (id) => ({
        id,
        name: `${home}/${id}`,
        row: { [homes[home]]: id } as MatrixRow,
      })),
    ),
    ...serviceAttributes.map((attribute) => ({
      id: attribute,
      name: `attributes/${attribute}`,
      row: { attribute },
    })),
  ];
}
