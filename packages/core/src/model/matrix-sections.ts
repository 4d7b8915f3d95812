import type { Matrix, MatrixRow } from "../schema/matrix.ts";
import type { LocalizedText } from "../schema/text.ts";
import { byOrder } from "./by-order.ts";
import type { Dataset } from "./dataset.ts";

/** Rows of a matrix that stand together. */
export interface MatrixSection {
  /** What they stand under; nothing where no heading is above them. */
  readonly heading?: LocalizedText | undefined;
  /** The id of the group whose name the heading is; nothing where it is written. */
  readonly group?: string | undefined;
  /** At least one; none of them is a heading. */
  readonly rows: readonly MatrixRow[];
}

type Rows = Pick<Dataset, "capabilities" | "groups" | "tradeoffs" | "traits">;

/**
 * The rows of a matrix under their headings, in the order in which they are written. With `headings: groups` a section
 * begins wherever the group of the rows changes, so that one without a heading never seems to belong to the group above.
 */
export function matrixSections(dataset: Rows, matrix: Matrix): readonly MatrixSection[] {
  const isGrouped = matrix.headings === "groups";
  const sections: (MatrixSection & { readonly rows: MatrixRow[] })[] = [];
  let written: LocalizedText | undefined;
  let above: string | undefined;
  for (const row of matrix.rows ?? allRows(dataset, isGrouped)) {
    if (row.heading) {
      written = row.heading;
      continue;
    }
    const group = isGrouped ? groupOf(dataset, row) : undefined;
    const last = sections.at(-1);
    if (last && written === undefined && group === above) last.rows.push(row);
    else if (written !== undefined || group === undefined) sections.push({ heading: written, rows: [row] });
    else sections.push({ heading: dataset.groups.get(group)?.name, group, rows: [row] });
    written = undefined;
    above = group;
  }
  return sections;
}

/**
 * What a matrix shows that names no rows. Nobody has put these in order: by groups, each stands under its heading once,
 * and what has no group stands before them, under none.
 */
function allRows(dataset: Rows, isGrouped: boolean): readonly MatrixRow[] {
  const rows: readonly MatrixRow[] = [
    ...Array.from(dataset.capabilities.values(), ({ id }) => ({ capability: id }) as MatrixRow),
    ...Array.from(dataset.tradeoffs.values(), ({ id }) => ({ tradeoff: id }) as MatrixRow),
    ...Array.from(dataset.traits.values(), ({ id }) => ({ trait: id }) as MatrixRow),
  ];
  if (!isGrouped) return rows;
  const groups = [...dataset.groups.values()].sort(byOrder);
  const places = new Map<string | undefined, number>(groups.map(({ id }, index) => [id, index]));
  const placeOf = (row: MatrixRow) => places.get(groupOf(dataset, row)) ?? -1;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function groupOf({ capabilities, tradeoffs, traits }: Rows, row: MatrixRow): string | undefined {
  if (row.capability) return capabilities.get(row.capability)?.group;
  if (row.tradeoff) return tradeoffs.get(row.tradeoff)?.group;
  if (row.trait) return traits.get(row.trait)?.group;
  return undefined;
}
