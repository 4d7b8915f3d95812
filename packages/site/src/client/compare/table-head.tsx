import type { CompareState } from "../state/compare-state.ts";
import type { ShownService } from "../table/services-asked.ts";
import { ColumnChoice } from "./column-choice.tsx";
import type { CompareView } from "./compare-view.ts";
import { HeadCell } from "./head-cell.tsx";
import type { Line } from "./line.ts";

/** The head of the table; on a narrow page it says which two columns there are, and others can be chosen in their places. */
export function TableHead({ choices, columns, view }: TableHeadProps) {
  const { data, isTransposed, state } = view;
  const { client, label } = data.words;
  const corner = isTransposed ? label.services : client.rows;
  const over = columns.some(({ heading }) => heading !== undefined);
  return (
    <thead>
      {over && <HeadingsOver columns={columns} />}
      <tr>
        <th scope="col">
          <span class="hidden">{corner}</span>
        </th>
        {columns.map((column, index) => (
          <HeadCell key={column.key} line={column} scope="col" sort={sortOf(column, state)} tools={view}>
            {choices.length > 2 ? <ColumnChoice {...{ choices, columns, index, view }} /> : undefined}
          </HeadCell>
        ))}
      </tr>
    </thead>
  );
}

interface TableHeadProps {
  readonly view: CompareView;
  readonly columns: readonly Line[];
  /** What can stand in the place of a column; nothing where all of it is shown. */
  readonly choices: readonly ShownService[];
}

function sortOf(
  { head, key }: Line,
  { rowOrder, serviceOrder }: CompareState,
): "ascending" | "descending" | undefined {
  const order = head.kind === "service" ? rowOrder : serviceOrder;
  if (order?.at !== key) return undefined;
  return order.isBackwards ? "descending" : "ascending";
}

function HeadingsOver({ columns }: { readonly columns: readonly Line[] }) {
  const spans: { heading: string | undefined; count: number }[] = [];
  for (const { heading } of columns) {
    const last = spans.at(-1);
    if (last !== undefined && last.heading === heading) last.count += 1;
    else spans.push({ heading, count: 1 });
  }
  return (
    <tr class="over">
      <td />
      {spans.map(({ count, heading }) =>
        heading === undefined ? (
          <td colSpan={count} />
        ) : (
          <th scope="colgroup" colSpan={count}>
            {heading}
          </th>
        ),
      )}
    </tr>
  );
}
