import type { CellView } from "../cells/cell-view.ts";
import type { MatrixView, PublishedRow, RowView } from "./matrix-view.ts";

/** What names a column or a row. */
export interface TableHead {
  readonly label: string;
  /** What it names: a service, or what a row of the matrix shows. */
  readonly kind: "service" | RowView["kind"];
  /** Its id, or the name of an attribute. */
  readonly id: string;
  /** Of a service: what kind of thing it is. */
  readonly serviceKind?: string | undefined;
  /** Of a tradeoff: the words for the two ends of its scale. */
  readonly scale?: readonly [string, string] | undefined;
}

/** A row of a table. */
export interface TableRow extends TableHead {
  /** One for each column, through all sections of columns. */
  readonly cells: readonly CellView[];
  /** What an article says in the row; nothing in a transposed table, whose rows are not those of the article. */
  readonly published?: PublishedRow | undefined;
}

/** Columns or rows that stand together. */
export interface TableSection<Item> {
  /** What they stand under; nothing where no heading is above them. */
  readonly heading?: string | undefined;
  readonly items: readonly Item[];
}

/** A matrix as it is read: from the left to the right, and from the top down. Headings stand over columns or over rows. */
export interface TableView {
  readonly columns: readonly TableSection<TableHead>[];
  readonly rows: readonly TableSection<TableRow>[];
}

/** Lays out which of a matrix's services and rows are columns, and which are rows. */
export function tableView(matrix: MatrixView): TableView {
  const { columns: services } = matrix;
  const sections = sectionsOf(matrix);
  if (!matrix.transpose) {
    const heads = services.map(
      ({ id, kind, shortName }): TableHead => ({ label: shortName, kind: "service", id, serviceKind: kind }),
    );
    return {
      columns: [{ items: heads }],
      rows: sections,
    };
  }
  const heads = ({ id, kind, label, scale }: RowView): TableHead => ({ label, kind, id, scale });
  return {
    columns: sections.map(({ heading, items }) => ({ heading, items: items.map(heads) })),
    rows: [
      {
        items: services.map(({ id, kind, name }, index) => ({
          label: name,
          kind: "service",
          id,
          serviceKind: kind,
          cells: matrix.rows.flatMap(({ cells }) => cells[index] ?? []),
        })),
      },
    ],
  };
}

function sectionsOf({ rows, sections }: MatrixView): readonly TableSection<RowView>[] {
  let from = 0;
  return sections.map(({ count, heading }) => {
    const items = rows.slice(from, from + count);
    from += count;
    return { heading, items };
  });
}
