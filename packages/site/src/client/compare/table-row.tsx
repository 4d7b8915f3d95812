import { useMemo } from "preact/hooks";
import { answerAt } from "../table/answer-at.ts";
import { AnswerCell } from "./answer-cell.tsx";
import type { CompareView } from "./compare-view.ts";
import { HeadCell } from "./head-cell.tsx";
import type { Line } from "./line.ts";

/** A row of the table; it is made anew only where what it shows has changed. */
export function TableRow({ at, columns, row, tools }: TableRowProps) {
  const { baseline, differing } = tools.shown;
  const cells = useMemo(
    () => (
      <>
        <HeadCell line={row} scope="row" tools={tools} />
        {columns.map((column) => {
          const asked = row.row ?? column.row;
          const place = row.place ?? column.place;
          if (asked === undefined || place === undefined) return null;
          return (
            <AnswerCell
              key={column.key}
              tools={tools}
              row={asked}
              place={place}
              told={answerAt(tools.data, asked, place)}
              isDifferent={baseline !== undefined && differing.cell(asked, place, baseline)}
            />
          );
        })}
      </>
    ),
    [row.row, row.place, row.label, row.mark, columns, baseline],
  );
  return (
    <tr
      aria-rowindex={at}
      data-line={at === undefined ? undefined : row.key}
      data-service={row.row ? undefined : row.key}
      data-row={row.row?.key}
      data-kind={row.row?.kind}
    >
      {cells}
    </tr>
  );
}

interface TableRowProps {
  readonly row: Line;
  readonly columns: readonly Line[];
  /** Its number in the whole table, from 1, where not all of that is there. */
  readonly at: number | undefined;
  readonly tools: CompareView;
}
