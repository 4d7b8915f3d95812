import type { CompareView } from "./compare-view.ts";
import { HeadingRow } from "./heading-row.tsx";
import type { Line } from "./line.ts";
import { TableRow } from "./table-row.tsx";

/** All rows, those that stand under one heading in one body. */
export function TableBodies({ columns, rows, tools }: TableRowsProps) {
  return (
    <>
      {sectionsOf(rows).map((lines) => {
        const [{ heading, key } = { key: "", heading: undefined }] = lines;
        return (
          <tbody key={heading ?? key}>
            {heading !== undefined && <HeadingRow heading={heading} width={columns.length + 1} />}
            {lines.map((row) => (
              <TableRow key={row.key} {...{ row, columns, tools }} at={undefined} />
            ))}
          </tbody>
        );
      })}
    </>
  );
}

/** Rows, and what they are crossed with. */
export interface TableRowsProps {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly tools: CompareView;
}

function sectionsOf(rows: readonly Line[]): readonly (readonly Line[])[] {
  const sections: Line[][] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last !== undefined && last[0]?.heading === row.heading) last.push(row);
    else sections.push([row]);
  }
  return sections;
}
