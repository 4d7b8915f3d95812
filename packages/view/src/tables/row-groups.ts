import type { ViewContext } from "../language/view-context.ts";
import type { RowView } from "./matrix-view.ts";

/** Rows of a matrix that stand together. */
export interface RowGroup {
  /** Their heading; nothing where the matrix needs none. */
  readonly label?: string | undefined;
  readonly rows: readonly RowView[];
}

/** From so many groups of capabilities on, rows are easier to find under headings. */
const fewestGroups = 3;

/**
 * Puts the rows under the names of their groups, in the order in which groups and rows first come. A matrix has
 * headings where its capabilities are of three groups or more and its rows are twice as many as the headings, or
 * more; otherwise its rows stay as they are.
 */
export function rowGroups(page: ViewContext, rows: readonly RowView[]): readonly RowGroup[] {
  const groups = Map.groupBy(rows, (row) => groupName(page, row));
  const ofCapabilities = new Set(
    rows.filter(({ kind }) => kind === "capability").map((row) => groupName(page, row)),
  );
  if (ofCapabilities.size < fewestGroups || rows.length < groups.size * 2) return [{ rows }];
  return Array.from(groups, ([label, members]) => ({ label, rows: members }));
}

function groupName({ dataset, say, words }: ViewContext, { id, kind }: RowView): string {
  switch (kind) {
    case "capability": {
      const group = dataset.groups.get(dataset.capabilities.get(id)?.group ?? "");
      return group ? say(group.name) : words.label.capabilities;
    }
    case "tradeoff":
      return words.label.tradeoffs;
    case "trait":
      return words.label.traits;
    case "attribute":
      return words.label.service;
    default:
      return kind satisfies never;
  }
}
