import { fill } from "../dom/fill.ts";
import type { CompareState } from "../state/compare-state.ts";
import type { CompareView } from "./compare-view.ts";
import { HeadCell } from "./head-cell.tsx";
import type { Line } from "./line.ts";

/** The head of the table; on a narrow page it says which two columns there are, and others can be chosen in their places. */
export function TableHead({ choices, columns, view }: TableHeadProps) {
  const { change, data, isTransposed, state } = view;
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
            {choices.length > 2 && (
              <select
                aria-label={fill(client.shownColumn, { number: index + 1 })}
                value={column.key}
                onChange={(event) => change({ pair: pairWith(columns, index, event.currentTarget.value) })}
              >
                {choices.map(({ key, label: name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            )}
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
  readonly choices: readonly Line[];
}

/** What is chosen in one place leaves the other. */
function pairWith(columns: readonly Line[], index: number, key: string): readonly string[] {
  const keys = columns.map((column) => column.key);
  const former = keys[index] ?? key;
  return keys.map((one, place) => (place === index ? key : one === key ? former : one));
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
